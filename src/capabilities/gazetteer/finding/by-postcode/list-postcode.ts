import type { Tx } from '#platform/database';
import { sql, tables, together } from '#platform/database';
import type { GazetteerTables } from '../../tables.ts';
import { hitOf, mostCounted, onePerProperty, totalOf } from '../hit.ts';
import type { Hits } from '../hit.ts';
import { beyond, ofClass } from '../lines-under.ts';
import type { LineUnder } from '../lines-under.ts';
import { placeSaid, sayPlace } from '../place-in-list.ts';

export type AtPostcode = {
  readonly edition: number;
  /** In capitals, without its space; its beginning will do. */
  readonly starts: string;
  readonly classes: readonly string[];
  readonly isLive: boolean;
};
export type Page = { readonly most: number; readonly after: string | undefined };

/** Every address of a postcode, or of all that begin so, street by street in the order of houses and flats. */
export async function listPostcode(tx: Tx, at: AtPostcode, { most, after }: Page): Promise<Hits> {
  // A property has a line in each language, and they stand beside one another.
  const [lines, count] = await together(linesAt(tx, at, { most: 2 * (most + 1), after }), countAt(tx, at));
  const hits = onePerProperty(lines.map((line) => hitOf(line, 1, placeOf(line))));
  const isAll = after === undefined && hits.length <= most;
  return { hits, total: totalOf(isAll ? hits.length : count) };
}

/** The lines by which properties go today. */
export async function linesAt(tx: Tx, at: AtPostcode, { most, after }: Page): Promise<LineUnder[]> {
  const { usrn = 0, uprn = 0, key = '' } = placeSaid(after) ?? {};
  const [postcode = '', ...sort] = key.split(between);
  const { rows } = await sql<LineUnder>`
    select 0 as of, uprn, usrn, lpi_key, language, logical_status, line, postcode, sort, easting, northing
    from gazetteer.line
    where authority_id = ${tx.authority} and ${conditions(at)}
      and (postcode, usrn, sort, uprn) > (${postcode}, ${usrn}::bigint, ${sort.join(between)}, ${uprn}::bigint)
    order by postcode, usrn, sort, uprn limit ${most}`.execute(tables<GazetteerTables>(tx));
  return rows;
}

const between = ' ';

function placeOf(line: LineUnder): string {
  return sayPlace({ ...line, list: 0, key: [line.postcode, line.sort].join(between) });
}

async function countAt(tx: Tx, at: AtPostcode): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (
      select uprn from gazetteer.line
      where authority_id = ${tx.authority} and ${conditions(at)} and language = 'en' limit ${mostCounted + 1}) line`.execute(
    tables<GazetteerTables>(tx),
  );
  return rows[0]?.count ?? 0;
}

function conditions({ edition, starts, classes, isLive }: AtPostcode) {
  return sql`edition = ${edition}
    and postcode >= ${starts} and postcode < ${starts + beyond}
    and logical_status = any(${isLive ? ['1', '6'] : ['1', '6', '8']}) and ${ofClass(classes)}`;
}
