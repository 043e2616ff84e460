import { parsePostcode } from '#language';
import type { Tongue, Uprn } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Address } from './address.ts';
import { liveEdition } from '../editions/editions.ts';
import type { GazetteerTables } from '../tables.ts';

/** The address of one property; of one that the gazetteer has no more, the last that it had. Nothing for an unknown UPRN. */
export async function propertyOf(tx: Tx, uprn: Uprn, tongue: Tongue): Promise<Address | undefined> {
  const edition = await liveEdition(tx);
  if (edition === undefined) return undefined;
  const [address] = await addressesOf(tx, { edition, uprns: [uprn], tongue });
  return address ?? (await departed(tx, uprn));
}

/** One address for each property: in the language asked for if there is one, the approved before the others. */
export async function addressesOf(
  tx: Tx,
  {
    edition,
    uprns,
    tongue,
  }: { readonly edition: number; readonly uprns: readonly Uprn[]; readonly tongue: Tongue },
): Promise<Address[]> {
  if (uprns.length === 0) return [];
  const lines = await tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.line')
    .select(['uprn', 'usrn', 'language', 'logical_status', 'line', 'postcode', 'easting', 'northing'])
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .where((of) => of('uprn', '=', of.fn.any(of.val(uprns))))
    .execute();
  const rank = ({ logical_status: status, language }: (typeof lines)[number]) =>
    standings.indexOf(status) * 2 + (language === tongue ? 0 : 1);
  const best = Map.groupBy(
    lines.toSorted((one, other) => rank(one) - rank(other)),
    ({ uprn }) => uprn,
  );
  return [...best.values()].flatMap(([first]) => (first ? [shown(first, true)] : []));
}

/** Approved, provisional, alternative, historical. */
const standings: readonly string[] = ['1', '6', '3', '8'];

async function departed(tx: Tx, uprn: Uprn): Promise<Address | undefined> {
  const last = await tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.departed')
    .select(['uprn', 'line', 'postcode', 'easting', 'northing'])
    .where('authority_id', '=', tx.authority)
    .where('uprn', '=', uprn)
    .executeTakeFirst();
  return last && shown({ ...last, usrn: undefined, logical_status: '8' }, false);
}

type Line = Pick<
  GazetteerTables['gazetteer.line'],
  'uprn' | 'line' | 'easting' | 'northing' | 'logical_status'
> & {
  readonly usrn: Address['usrn'];
  readonly postcode: string;
};

function shown(
  { uprn, usrn, line, postcode, easting, northing, logical_status: status }: Line,
  held: boolean,
): Address {
  return {
    uprn,
    usrn,
    line,
    postcode: parsePostcode(postcode),
    point: { easting, northing },
    live: held && status !== '8',
  };
}
