import { print } from './paper.ts';
import type { OnPaper, Paper, Part, Printed } from './paper.ts';
import { mm, sheet, sizes } from './sheet.ts';

/** A record on paper: what is known of something under its headings. */
export type RecordOnPaper = OnPaper & {
  /** Below the title: of what, and when it was printed. */
  readonly about: readonly string[];
  readonly sections: readonly {
    readonly heading: string;
    readonly entries: readonly RecordEntry[];
  }[];
};

/** A label in bold, and what stands below it, its line ends kept. */
export type RecordEntry = { readonly label: string; readonly says: string };

/** A record as PDF, tagged so that it can be read aloud: each heading leads to what stands under it. */
export async function printRecord(record: RecordOnPaper): Promise<Printed> {
  return print(record, (paper) => [
    ...headOf(paper, record),
    ...record.sections.flatMap((one) => sectionOf(paper, one)),
  ]);
}

const width = mm(210) - 2 * sheet.margin;

function headOf(paper: Paper, { from, title, about }: RecordOnPaper): readonly Part[] {
  return [
    {
      tag: 'P',
      draw: () =>
        paper
          .font('bold')
          .fontSize(sizes.foot + 1)
          .text(from, sheet.margin, sheet.head),
    },
    {
      tag: 'H1',
      draw: () =>
        paper.moveDown(0.8).font('bold').fontSize(sizes.head).text(title, sheet.margin, undefined, { width }),
    },
    {
      tag: 'P',
      draw: () =>
        paper
          .moveDown(0.2)
          .font('regular')
          .fontSize(sizes.foot + 1)
          .text(about.join('\n'), { width }),
    },
  ];
}

function sectionOf(paper: Paper, { heading, entries }: RecordOnPaper['sections'][number]): readonly Part[] {
  return [
    {
      tag: 'H2',
      draw: () => {
        // A heading does not end a sheet.
        if (paper.y > mm(297) - mm(50)) paper.addPage();
        paper
          .moveDown(1)
          .font('bold')
          .fontSize(sizes.subject - 1)
          .text(heading, { width });
      },
    },
    ...entries.map(({ label, says }): Part => ({
      tag: 'P',
      draw: () => {
        paper
          .moveDown(0.45)
          .font('bold')
          .fontSize(sizes.body - 2)
          .text(label, { width });
        if (says !== '') paper.font('regular').text(says, { width, lineGap: 2 });
      },
    })),
  ];
}
