import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { GazetteerTables } from '../tables.ts';
import { drawUpLines } from './draw-up-lines.ts';
import type { DrawingUp } from './drawing-up.ts';
import { readDrawn, sayDrawn, sayIndexed } from './drawn.ts';
import type { Drawn } from './drawn.ts';
import { countWords } from './editions.ts';
import { indexWords } from './index-words.ts';
import { attachPart, indexPart, openDrawnParts, partState, settleSmallParts } from './parts.ts';

/** Draws up all by which an edition is found, a page of streets at a time, from where the run has come to. */
export async function drawUp(drawing: DrawingUp): Promise<void> {
  const { keeper, begin, edition } = drawing;
  if (keeper.reached().place === '')
    await keeper.step(
      (tx) => openDrawnParts(tx, edition),
      () => ({ place: sayDrawn({ street: undefined, heading: 0 }) }),
    );
  const drawn = readDrawn(keeper.reached().place);
  if (drawn) await drawLines(drawing, drawn);
  await settle(drawing);
  await indexWords(drawing);
  await countWords(begin);
}

async function drawLines({ keeper, begin, edition }: DrawingUp, from: Drawn): Promise<void> {
  const of = await begin((tx) => countOf(tx, edition, 'gazetteer.lpi'));
  const properties = await begin((tx) => countOf(tx, edition, 'gazetteer.blpu'));
  let drawn: Drawn | undefined = from;
  while (drawn) {
    const after: Drawn = drawn;
    const { done, counts } = keeper.reached();
    const page = await keeper.step(
      (tx) => drawUpLines(tx, edition, after),
      ({ next, addresses, lines }) => ({
        place: next ? sayDrawn(next) : sayIndexed(0),
        counts: { ...counts, properties, lines: counts.lines + lines },
        done: done + addresses,
        of,
      }),
    );
    drawn = page.next;
  }
}

const copied = ['line', 'heading'] as const;

/** Indexes what was copied, one index in each transaction, and puts it where queries find it. */
async function settle({ keeper, begin, edition }: DrawingUp): Promise<void> {
  await keeper.step(
    (tx) => settleSmallParts(tx, edition),
    () => ({}),
  );
  for (const book of copied) {
    if ((await begin((tx) => partState(tx, book, edition))) !== 'staged') continue;
    while (
      await keeper.step(
        (tx) => indexPart(tx, book, edition),
        () => ({}),
      )
    );
    await keeper.step(
      (tx) => attachPart(tx, book, edition),
      () => ({}),
    );
  }
}

async function countOf(tx: Tx, edition: number, table: 'gazetteer.lpi' | 'gazetteer.blpu'): Promise<number> {
  const { count } = await tables<GazetteerTables>(tx)
    .selectFrom(table)
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .executeTakeFirstOrThrow();
  return count;
}
