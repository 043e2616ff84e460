import { bookOf, stored } from '../files/layouts.ts';
import type { Layout } from '../files/layouts.ts';
import type { Indexing } from './indexing.ts';
import { attachPart, hasRepeats, indexPart, partState, settleSmallParts } from './parts.ts';
import { rejectRepeats } from './repeats.ts';

/** Makes the indexes of an edition, one in each transaction, and puts its parts where queries find them. */
export async function indexEdition(indexing: Indexing): Promise<void> {
  const { begin, keeper, run } = indexing;
  await settleSmall(indexing);
  for (const [index, layout] of stored.entries()) {
    const book = bookOf(layout);
    const reached = { done: index + 1, of: stored.length };
    if ((await begin((tx) => partState(tx, book, run.edition))) !== 'staged') continue;
    while (await makeIndex(indexing, layout));
    await keeper.step(
      (tx) => attachPart(tx, book, run.edition),
      () => reached,
    );
  }
}

/** Where a key stands twice, its part is left to be dealt with by itself. */
async function settleSmall({ keeper, run }: Indexing): Promise<void> {
  await keeper
    .step(
      (tx) => settleSmallParts(tx, run.edition),
      () => ({}),
    )
    .catch((error: unknown) => {
      if (!hasRepeats(error)) throw error;
    });
}

/** One more index; false when there is none to make. Keys that stand twice are taken out first. */
async function makeIndex(indexing: Indexing, layout: Layout): Promise<boolean> {
  const { keeper, run } = indexing;
  const make = async () =>
    keeper.step(
      (tx) => indexPart(tx, bookOf(layout), run.edition),
      () => ({}),
    );
  return make().catch(async (error: unknown) => {
    if (!hasRepeats(error)) throw error;
    await rejectRepeats(indexing, layout);
    return make();
  });
}
