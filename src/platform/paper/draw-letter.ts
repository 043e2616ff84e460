import type { Paper } from './paper.ts';
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

/** A part of a letter: what it is to whoever reads it aloud, and how it is drawn. */
type Part = { readonly tag: 'H1' | 'P'; readonly draw: () => void };

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

type Sheets = { readonly first: number; readonly count: number };

/** A letter of one sheet needs no number. They are no part of what is read aloud. */
export function numberSheets(paper: Paper, { sayPage }: LetterOnPaper, { first, count }: Sheets): void {
  if (count === 1) return;
  for (let page = 0; page < count; page += 1) {
    paper.switchToPage(first + page);
    paper.page.margins.bottom = 0;
    paper.markContent('Artifact', { type: 'Pagination' });
    paper
      .font('regular')
      .fontSize(sizes.foot)
      .text(sayPage(page + 1, count), sheet.margin, sheet.foot, { width: mm(170), align: 'right' });
    paper.endMarkedContent();
  }
}
