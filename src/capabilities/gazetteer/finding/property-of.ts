import { parsePostcode } from '#language';
import type { Tongue, Uprn } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Address } from './address.ts';
import { liveEdition } from '../editions/editions.ts';
import { chosenOf } from '../sourced/known-outside.ts';
import { bestLines } from './best-lines.ts';
import type { GazetteerTables } from '../tables.ts';

/**
 * The address of one property; of one that only a source outside knows, as somebody chose it; of one that the gazetteer has no more, the last
 * that it had. Nothing for an unknown UPRN.
 */
export async function propertyOf(tx: Tx, uprn: Uprn, tongue: Tongue): Promise<Address | undefined> {
  const edition = await liveEdition(tx);
  const [shown] = edition === undefined ? [] : await bestLines(tx, { edition, uprns: [uprn], tongue });
  if (!shown) return (await chosenOf(tx, [uprn], tongue))[0] ?? departed(tx, uprn);
  const { lpiKey: _key, status: _status, ...address } = shown;
  return address;
}

/** As `propertyOf` for many at once, in one query for those that the gazetteer has; unknown ones are left out. */
export async function propertiesOf(
  tx: Tx,
  uprns: readonly Uprn[],
  tongue: Tongue,
): Promise<ReadonlyMap<Uprn, Address>> {
  const edition = await liveEdition(tx);
  const found = new Map<Uprn, Address>();
  const lines = edition === undefined ? [] : await bestLines(tx, { edition, uprns, tongue });
  for (const { lpiKey: _key, status: _status, ...address } of lines) found.set(address.uprn, address);
  const others = uprns.filter((uprn) => !found.has(uprn));
  if (others.length === 0) return found;
  for (const address of await chosenOf(tx, others, tongue)) found.set(address.uprn, address);
  for (const uprn of uprns) {
    const last = found.has(uprn) ? undefined : await departed(tx, uprn);
    if (last) found.set(uprn, last);
  }
  return found;
}

async function departed(tx: Tx, uprn: Uprn): Promise<Address | undefined> {
  const last = await tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.departed')
    .select(['line', 'postcode', 'easting', 'northing'])
    .where('authority_id', '=', tx.authority)
    .where('uprn', '=', uprn)
    .executeTakeFirst();
  return (
    last && {
      uprn,
      usrn: undefined,
      line: last.line,
      postcode: parsePostcode(last.postcode),
      point: { easting: last.easting, northing: last.northing },
      live: false,
    }
  );
}
