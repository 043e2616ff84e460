import type { Paper, Part } from './paper.ts';
import { mm, sheet, sizes } from './sheet.ts';

export type LetterOnPaper = {
  readonly language: 'en' | 'cy';
  readonly from: string;
  /** How to reach whoever wrote it: each on a line of its own. */
  readonly contact: readonly string[];
  /** The name and the lines under it, seven at most. */
  readonly to: readonly string[];
  readonly date: string;
  readonly subject: string;
  /** Plain text, paragraphs parted by an empty line. */
  readonly body: string;
  /** Which sheet it is: `2 of 3`. */
  readonly sayPage: (page: number, of: number) => string;
  readonly at: Temporal.Instant;
};

/** All of a letter, in the order in which it is read aloud. It begins on the sheet that lies open. */
export function partsOf(paper: Paper, letter: LetterOnPaper): readonly Part[] {
  return [...headOf(paper, letter), ...bodyOf(paper, letter)];
}

/** What stands above the words, in the order in which it is read aloud. */
function headOf(paper: Paper, { from, contact, to, date }: LetterOnPaper): readonly Part[] {
  const { window, aside, margin, head } = sheet;
  const small = () => paper.font('regular').fontSize(sizes.address);
  // Seven lines fill the window; fewer stand as close together.
  const lineGap =
    (window.bottom - window.top) / 7 - paper.font('regular').fontSize(sizes.address).currentLineHeight();
  const lines = { lineGap: Math.min(0, lineGap), lineBreak: true };
  return [
    { tag: 'P', draw: () => paper.font('bold').fontSize(sizes.head).text(from, margin, head) },
    {
      tag: 'P',
      draw: () => small().text(to.join('\n'), window.left, window.top, { width: window.width, ...lines }),
    },
    {
      tag: 'P',
      draw: () =>
        small().text([date, '', ...contact].join('\n'), aside.left, aside.top, { width: aside.width }),
    },
  ];
}

function bodyOf(paper: Paper, { subject, body }: LetterOnPaper): readonly Part[] {
  const { margin } = sheet;
  const width = mm(210) - 2 * margin;
  return [
    {
      tag: 'H1',
      draw: () => paper.font('bold').fontSize(sizes.subject).text(subject, margin, sheet.body, { width }),
    },
    ...body.split(/\n{2,}/).map((paragraph): Part => {
      return {
        tag: 'P',
        draw: () =>
          paper.moveDown(0.8).font('regular').fontSize(sizes.body).text(paragraph, { width, lineGap: 3.5 }),
      };
    }),
  ];
}
