import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { GazetteerTables } from '../tables.ts';
import type { DrawingUp } from './drawing-up.ts';
import { readIndexed, sayIndexed } from './drawn.ts';

/** Headings whose words one transaction writes down. */
const partHeadings = 30_000;

/** A word that more headings than this have in their place tells none from another, and is read from the heading itself. */
const mostPlaced = 20_000;

/** Writes down for each word the headings of an edition that have it, and how the words are spelt. */
export async function indexWords({ keeper, begin, edition }: DrawingUp): Promise<void> {
  const everywhere = await begin((tx) => wordsEverywhere(tx, edition));
  const parts = Math.ceil((await begin((tx) => lastHeading(tx, edition))) / partHeadings);
  for (let part = readIndexed(keeper.reached().place); part < parts; part += 1)
    await keeper.step(
      (tx) => writePart(tx, { edition, part, everywhere }),
      () => ({ place: sayIndexed(part + 1) }),
    );
  await begin((tx) => writeSpelling(tx, edition));
}

async function lastHeading(tx: Tx, edition: number): Promise<number> {
  const { last } = await tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.heading')
    .select((of) => of.fn.max('id').as('last'))
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .executeTakeFirstOrThrow();
  return last;
}

type Everywhere = { readonly word: string; readonly headings: number };

async function wordsEverywhere(tx: Tx, edition: number): Promise<Everywhere[]> {
  const { rows } = await sql<Everywhere>`
    select word, count(*) as headings from gazetteer.heading, unnest(string_to_array(place, ' ')) as word
    where authority_id = ${tx.authority} and edition = ${edition}
    group by word having count(*) > ${mostPlaced}`.execute(tables<GazetteerTables>(tx));
  return rows;
}

type Part = { readonly edition: number; readonly part: number; readonly everywhere: readonly Everywhere[] };

/** `manner`: 0 a street is called so, 1 something in a street is, 2 it is at such a place, 3 a word of nearly all places. */
async function writePart(tx: Tx, { edition, part, everywhere }: Part): Promise<void> {
  const [first, last] = [part * partHeadings + 1, (part + 1) * partHeadings];
  const words = everywhere.map(({ word }) => word);
  await sql`
    with chosen as (
      select id, kind, name, place from gazetteer.heading
      where authority_id = ${tx.authority} and edition = ${edition} and id between ${first} and ${last}),
    met as (
      select id, word, case kind when 'street' then 0 else 1 end as manner, 1 as times
      from chosen, unnest(string_to_array(name, ' ')) as word
      union all
      select id, word, 2, 1 from chosen, unnest(string_to_array(place, ' ')) as word where word <> all (${words})
      union all
      select id, '*' || left(word, letters), 0, 1
      from chosen, unnest(string_to_array(name, ' ')) as word, generate_series(1, 2) as letters where kind = 'street'
      union all
      select 0, word, 3, times from unnest(${words}::text[], ${everywhere.map(({ headings }) => headings)}::integer[])
        as everywhere (word, times)
      where ${part} = 0),
    once as (select word, id, min(manner) as manner, max(times) as times from met group by word, id)
    insert into gazetteer.heading_word (authority_id, edition, word, part, headings, named, placed)
    select ${tx.authority}::smallint, ${edition}::integer, word, ${part}::integer, sum(times),
      coalesce(string_agg(int4send(id * 4 + manner), '' order by id) filter (where manner < 2), ''),
      coalesce(string_agg(int4send(id * 4 + manner), '' order by id) filter (where manner = 2), '')
    from once group by word`.execute(tables<GazetteerTables>(tx));
}

async function writeSpelling(tx: Tx, edition: number): Promise<void> {
  await sql`
    with known as (
      select word, sum(headings) as met from gazetteer.heading_word
      where authority_id = ${tx.authority} and edition = ${edition} and word ~ '^[A-Z]{3,}$'
      group by word)
    insert into gazetteer.spelling (authority_id, edition, letters, initial, words)
    select ${tx.authority}::smallint, ${edition}::integer, length(word), left(word, 1), string_agg(word, ' ' order by met desc, word)
    from known group by length(word), left(word, 1)
    on conflict do nothing`.execute(tables<GazetteerTables>(tx));
}
