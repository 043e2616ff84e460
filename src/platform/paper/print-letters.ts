import { setImmediate as others } from 'node:timers/promises';
import { partsOf } from './draw-letter.ts';
import type { LetterOnPaper } from './draw-letter.ts';
import { collected, numberSheets, openPaper } from './paper.ts';
import type { Titled } from './paper.ts';

/** Many letters in one file, and how many sheets each has. */
export type PrintedLetters = { readonly pdf: Buffer; readonly pages: readonly number[] };

/** Letters one after the other, each on sheets of its own and in its own language; others are served between one and the next. */
export async function printLetters(
  letters: readonly LetterOnPaper[],
  titled: Omit<Titled, 'language'>,
): Promise<PrintedLetters> {
  const paper = openPaper({ ...titled, language: 'en' });
  const whole = collected(paper);
  const document = paper.struct('Document');
  paper.addStructure(document);
  const pages: number[] = [];
  let first = 0;
  for (const letter of letters) {
    if (first > 0) paper.addPage();
    const part = paper.struct('Part', { lang: letter.language });
    document.add(part);
    for (const { tag, draw } of partsOf(paper, letter)) part.add(paper.struct(tag, {}, draw));
    part.end();
    const count = paper.bufferedPageRange().count - first;
    pages.push(count);
    first += count;
    await others();
  }
  document.end();
  let start = 0;
  for (const [place, letter] of letters.entries()) {
    const count = pages[place] ?? 0;
    numberSheets(paper, letter, { first: start, count });
    start += count;
  }
  paper.end();
  return { pdf: await whole, pages };
}
