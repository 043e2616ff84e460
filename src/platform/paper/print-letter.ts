import { numberSheets, partsOf } from './draw-letter.ts';
import type { LetterOnPaper } from './draw-letter.ts';
import { collected, openPaper } from './paper.ts';

export type PrintedLetter = { readonly pdf: Buffer; readonly pages: number };

/** A letter as PDF, tagged so that it can be read aloud. */
export async function printLetter(letter: LetterOnPaper): Promise<PrintedLetter> {
  const { language, subject: title, from: author, at } = letter;
  const paper = openPaper({ language, title, author, at });
  const whole = collected(paper);
  const document = paper.struct('Document');
  paper.addStructure(document);
  for (const { tag, draw } of partsOf(paper, letter)) document.add(paper.struct(tag, {}, draw));
  document.end();
  const { count } = paper.bufferedPageRange();
  numberSheets(paper, letter, { first: 0, count });
  paper.end();
  return { pdf: await whole, pages: count };
}
