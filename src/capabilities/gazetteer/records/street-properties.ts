import type { Tongue, Uprn, Usrn } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { liveEdition } from '../editions/editions.ts';
import type { StreetProperties } from './record.ts';
import type { GazetteerTables } from '../tables.ts';

export type StreetPage = {
  readonly tongue: Tongue;
  /** `next` of the page before. */
  readonly after: string | undefined;
  readonly most: number;
};

/** The properties of a street that may be chosen, in the order of their numbers, page by page. */
export async function streetProperties(
  tx: Tx,
  usrn: Usrn,
  { tongue, after, most }: StreetPage,
): Promise<StreetProperties> {
  const edition = await liveEdition(tx);
  if (edition === undefined) return { properties: [], next: undefined };
  const beyond =
    after === undefined ? sql`true` : sql`(sort, uprn) > (${after.slice(0, -digits)}, ${uprnIn(after)})`;
  const { rows } = await sql<{ uprn: Uprn; line: string; sort: string }>`
    select uprn, line, sort from gazetteer.line shown
    where authority_id = ${tx.authority} and edition = ${edition} and usrn = ${usrn}
      and ${chosenLine(tx, { edition, tongue })} and ${beyond}
    order by sort, uprn limit ${most + 1}`.execute(tables<GazetteerTables>(tx));
  const page = rows.slice(0, most);
  const last = page.at(-1);
  return {
    properties: page.map(({ uprn, line }) => ({ uprn, line, standing: 'live' })),
    next: rows.length > most && last ? `${last.sort}${String(last.uprn).padStart(digits, '0')}` : undefined,
  };
}

/** A UPRN at the end of a key, after the place in the order. */
const digits = 12;

function uprnIn(key: string): number {
  const found = Number(key.slice(-digits));
  return Number.isSafeInteger(found) ? found : 0;
}

/** One line for each property: approved or provisional, and in the other tongue only where there is none in this. */
export function chosenLine(
  tx: Tx,
  { edition, tongue }: { readonly edition: number; readonly tongue: Tongue },
) {
  return sql`shown.logical_status in ('1', '6') and (shown.language = ${tongue} or not exists (
    select from gazetteer.line own where own.authority_id = ${tx.authority} and own.edition = ${edition}
      and own.uprn = shown.uprn and own.usrn = shown.usrn and own.logical_status in ('1', '6') and own.language = ${tongue}))`;
}
