import type { Tx } from '#platform/database';
import type { Drawn } from './drawn.ts';
import { headingsOf } from './headings.ts';
import { lineOf, standingOf } from './line.ts';
import type { Line } from './line.ts';
import { readPage } from './read-page.ts';
import { writeHeadings } from './write-headings.ts';
import { writeLines } from './write-lines.ts';

export type DrawnUp = {
  readonly addresses: number;
  readonly lines: number;
  /** From where to go on; nothing at the end. */
  readonly next: Drawn | undefined;
};

/** Writes the lines of the next streets of an edition, and the headings under which they stand. */
export async function drawUpLines(tx: Tx, edition: number, { street, heading }: Drawn): Promise<DrawnUp> {
  const page = await readPage(tx, edition, street);
  const byStreet = Map.groupBy(page.descriptors, ({ usrn }) => usrn);
  const lines = page.lpis.flatMap((lpi) => lineOf(lpi, page, byStreet.get(lpi.usrn) ?? []));
  const headings = headingsOf(lines.map(placed), page.descriptors);
  await writeLines(tx, edition, lines);
  await writeHeadings(tx, edition, { headings, after: heading });
  const next = page.last && { street: page.last, heading: heading + headings.length };
  return { addresses: page.lpis.length, lines: lines.length, next };
}

/** Alternative and historical. */
const otherNames = ['3', '8'];

function placed(line: Line) {
  const { lpi, property, parts } = line;
  const isOther = property.logical_status !== '8' && otherNames.includes(lpi.logical_status);
  return { uprn: lpi.uprn, usrn: lpi.usrn, parts, isOther, isLive: standingOf(line) !== '8' };
}
