import { sayDate, londonDay } from '#language';
import { printLetters } from '#platform/paper';
import { onPaper } from '../word-letter.ts';
import type { Letterhead } from '../word-letter.ts';
import type { BatchLetter } from './batches.ts';

/** A batch as a print house takes it: every letter one after the other in one file, and from which page to which each goes. */
export type WordedBatch = {
  readonly pdf: Buffer;
  readonly letters: readonly (BatchLetter & { readonly from: number; readonly to: number })[];
};

/** The letters of a batch on paper, of the day on which it was made; the same batch is the same bytes. */
export async function wordBatch(
  letters: readonly BatchLetter[],
  head: Letterhead,
  madeAt: Temporal.Instant,
): Promise<WordedBatch> {
  const { pdf, pages } = await printLetters(
    letters.map((letter) => onPaper(letter, head, madeAt)),
    { title: `${head.name.en}, ${sayDate(londonDay(madeAt), 'en')}`, from: head.name.en, at: madeAt },
  );
  let last = 0;
  const placed = letters.map((letter, place) => {
    const from = last + 1;
    last += pages[place] ?? 0;
    return { ...letter, from, to: last };
  });
  return { pdf, letters: placed };
}
