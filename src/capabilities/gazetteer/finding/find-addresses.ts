import type { Tongue, Uprn, Usrn } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Address } from './address.ts';
import { liveEdition } from '../editions/editions.ts';
import { addressesOf } from './property-of.ts';
import { readTyped } from './read-typed.ts';
import type { Sought } from './read-typed.ts';
import type { GazetteerTables } from '../tables.ts';

/** After every character that a word can hold. */
const beyond = '~';

/** A postcode has fewer than a hundred addresses, in two languages and under other names. */
const linesOfPostcode = 1_000;

/** More streets than this means that too little has been typed to choose from. */
const mostStreets = 60;

/**
 * Addresses for what a person typed: a postcode, with a number or name before or after it, or the beginnings of words in
 * any order (`12 mill la`). In the order of streets, house numbers and flats, at most `most`, in `tongue` where there is
 * such a name. Historical addresses are not among them.
 */
export async function findAddresses(
  tx: Tx,
  typed: string,
  { most, tongue }: { readonly most: number; readonly tongue: Tongue },
): Promise<Address[]> {
  const sought = readTyped(typed);
  const edition = await liveEdition(tx);
  if (edition === undefined) return [];
  const found = sought.postcode ? await byPostcode(tx, edition, sought) : await byStreet(tx, edition, sought);
  const uprns = [...new Set(found.map(({ uprn }) => uprn))].slice(0, most);
  const addresses = new Map(
    (await addressesOf(tx, { edition, uprns, tongue })).map((address) => [address.uprn, address]),
  );
  return uprns.flatMap((uprn) => addresses.get(uprn) ?? []);
}

type Hit = { readonly uprn: Uprn };

async function byPostcode(tx: Tx, edition: number, { postcode, ...sought }: Sought): Promise<Hit[]> {
  const { rows } = await sql<Hit>`
    select uprn from gazetteer.line
    where authority_id = ${tx.authority} and edition = ${edition} and logical_status <> '8'
      and postcode >= ${postcode} and postcode < ${postcode + beyond} and ${matching(sought)}
    order by postcode, sort limit ${linesOfPostcode}`.execute(tables<GazetteerTables>(tx));
  return rows;
}

async function byStreet(tx: Tx, edition: number, sought: Sought): Promise<Hit[]> {
  const streets = await streetsWith(tx, edition, sought.words);
  if (streets.length === 0) return [];
  const { rows } = await sql<Hit>`
    select uprn from gazetteer.line
    where authority_id = ${tx.authority} and edition = ${edition} and logical_status <> '8'
      and usrn = any(${streets}::bigint[]) and ${matching(sought)}
    order by starts_with(sort, ${sought.words[0] ?? ''}) desc, sort limit ${linesOfPostcode}`.execute(
    tables<GazetteerTables>(tx),
  );
  return rows;
}

/** Streets where every word typed begins a word of the street's name or of a building in it; the longest word leads. */
async function streetsWith(tx: Tx, edition: number, words: readonly string[]): Promise<Usrn[]> {
  const [longest, ...others] = words.toSorted((one, other) => other.length - one.length);
  if (longest === undefined) return [];
  const also = others.map(
    (word) => sql`and exists (select from gazetteer.street_word also
      where also.authority_id = ${tx.authority} and also.edition = ${edition} and also.usrn = lead.usrn
        and also.word >= ${word} and also.word < ${word + beyond})`,
  );
  const { rows } = await sql<{ usrn: Usrn }>`
    select distinct lead.usrn from gazetteer.street_word lead
    where lead.authority_id = ${tx.authority} and lead.edition = ${edition}
      and lead.word >= ${longest} and lead.word < ${longest + beyond} ${sql.join(also, sql` `)}
    limit ${mostStreets}`.execute(tables<GazetteerTables>(tx));
  return rows.map(({ usrn }) => usrn);
}

/** Within few lines already found by an index: words by their beginning, numbers whole. */
function matching({ words, numbers }: Pick<Sought, 'words' | 'numbers'>) {
  const parts = [...words.map((word) => ` ${word}`), ...numbers.map((number) => ` ${number} `)];
  const each = parts.map((part) => sql`strpos(words, ${part}) > 0`);
  return each.length === 0 ? sql`true` : sql.join(each, sql` and `);
}
