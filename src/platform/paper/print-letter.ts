import { partsOf } from './draw-letter.ts';
import type { LetterOnPaper } from './draw-letter.ts';
import { print } from './paper.ts';
import type { Printed } from './paper.ts';

export type PrintedLetter = Printed;

/** A letter as PDF, tagged so that it can be read aloud. */
export async function printLetter(letter: LetterOnPaper): Promise<PrintedLetter> {
  const { subject: title, ...says } = letter;
  return print({ ...says, title }, (paper) => partsOf(paper, letter));
}
