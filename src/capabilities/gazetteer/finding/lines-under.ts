import type { Usrn } from '#language';
import { sql, tables } from '#platform/database';
import type { Selectable, Tx } from '#platform/database';
import type { GazetteerTables } from '../tables.ts';

/** Addresses that follow one another in the order of their street. */
export type Stretch = {
  /** What asked for it, by its place in a list of the caller's. */
  readonly of: number;
  readonly usrn: Usrn;
  readonly from: string;
  /** Before which key it ends. */
  readonly to: string;
  /** The last UPRN with the key `from` that is no more wanted. */
  readonly after: number;
  /** What their key must hold besides; nothing for all of them. */
  readonly has: string;
  /** The codes of those that are wanted, one after another: `16`. */
  readonly standings: string;
};

export type LineUnder = Pick<
  Selectable<GazetteerTables['gazetteer.line']>,
  | 'uprn'
  | 'usrn'
  | 'lpi_key'
  | 'language'
  | 'logical_status'
  | 'line'
  | 'postcode'
  | 'sort'
  | 'easting'
  | 'northing'
> & { readonly of: number };

export type Filter = {
  /** Beginnings of classification codes; none for every kind. */
  readonly classes: readonly string[];
  /** Of each stretch. */
  readonly most: number;
};

/** After every character of a key. */
export const beyond = '~';

/** The lines of some stretches, each in order. */
export async function linesUnder(
  tx: Tx,
  edition: number,
  { stretches, filter }: { readonly stretches: readonly Stretch[]; readonly filter: Filter },
): Promise<LineUnder[]> {
  if (stretches.length === 0) return [];
  const list = (value: (stretch: Stretch) => string | number) => sql`${stretches.map(value)}`;
  const { rows } = await sql<LineUnder>`
    select stretch.of, found.* from unnest(
      ${list(({ of }) => of)}::integer[], ${list(({ usrn }) => usrn)}::bigint[], ${list(({ from }) => from)}::text[],
      ${list(({ to }) => to)}::text[], ${list(({ after }) => after)}::bigint[], ${list(({ has }) => has)}::text[],
      ${list(({ standings }) => standings)}::text[]) as stretch (of, usrn, "from", "to", after, has, standings)
    cross join lateral (
      select uprn, usrn, lpi_key, language, logical_status, line, postcode, sort, easting, northing from gazetteer.line
      where authority_id = ${tx.authority} and edition = ${edition} and usrn = stretch.usrn
        and sort >= stretch."from" and sort < stretch."to" and (sort, uprn) > (stretch."from", stretch.after)
        and (stretch.has = '' or strpos(sort, stretch.has) > 0)
        and strpos(stretch.standings, logical_status) > 0 and ${ofClass(filter.classes)}
      order by sort, uprn limit ${filter.most}) found
    order by stretch.of, found.sort, found.uprn`.execute(tables<GazetteerTables>(tx));
  return rows;
}

/** Addresses whose numbers run over one that is asked for: 12-14 for 13. */
export async function linesAround(
  tx: Tx,
  edition: number,
  asked: readonly (Pick<Stretch, 'of' | 'usrn'> & { readonly number: number })[],
): Promise<LineUnder[]> {
  if (asked.length === 0) return [];
  const { rows } = await sql<LineUnder>`
    select asked.of, found.* from unnest(
      ${asked.map(({ of }) => of)}::integer[], ${asked.map(({ usrn }) => usrn)}::bigint[],
      ${asked.map(({ number }) => number)}::integer[]) as asked (of, usrn, number)
    cross join lateral (
      select uprn, usrn, lpi_key, language, logical_status, line, postcode, sort, easting, northing from gazetteer.line
      where authority_id = ${tx.authority} and edition = ${edition} and usrn = asked.usrn
        and house_to >= asked.number and house < asked.number and house_to is not null
      order by sort, uprn limit ${mostAround}) found`.execute(tables<GazetteerTables>(tx));
  return rows;
}

const mostAround = 10;

export function ofClass(classes: readonly string[]) {
  if (classes.length === 0) return sql<boolean>`true`;
  return sql<boolean>`(${sql.join(
    classes.map((code) => sql`class >= ${code} and class < ${code + beyond}`),
    sql` or `,
  )})`;
}
