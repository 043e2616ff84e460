import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import PdfKit from 'pdfkit';
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

export type PrintedLetter = { readonly pdf: Buffer; readonly pages: number };

const fonts = {
  regular: readFileSync(
    fileURLToPath(
      import.meta
        .resolve('@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
    ),
  ),
  bold: readFileSync(
    fileURLToPath(
      import.meta
        .resolve('@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'),
    ),
  ),
};

/** A letter as PDF, tagged so that it can be read aloud. */
export async function printLetter(letter: LetterOnPaper): Promise<PrintedLetter> {
  const paper = openPaper(letter);
  const whole = collected(paper);
  const document = paper.struct('Document');
  paper.addStructure(document);
  for (const { tag, draw } of [...headOf(paper, letter), ...bodyOf(paper, letter)])
    document.add(paper.struct(tag, {}, draw));
  document.end();
  const pages = numberPages(paper, letter);
  paper.end();
  return { pdf: await whole, pages };
}

/** Its types do not know of it yet. */
const accessible: object = { subset: 'PDF/UA' };

type Paper = InstanceType<typeof PdfKit>;
type Part = { readonly tag: 'H1' | 'P'; readonly draw: () => void };

function openPaper({ language, subject, from, at }: LetterOnPaper): Paper {
  const paper = new PdfKit({
    size: 'A4',
    margins: {
      left: sheet.margin,
      right: sheet.margin,
      top: sheet.next,
      bottom: mm(297) - sheet.foot + mm(6),
    },
    pdfVersion: '1.7',
    ...accessible,
    tagged: true,
    lang: language,
    displayTitle: true,
    bufferPages: true,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its types know a font by its name or path, and it takes the bytes
    font: fonts.regular as unknown as string,
    info: { Title: subject, Author: from, CreationDate: new Date(at.epochMilliseconds) },
  });
  paper.registerFont('regular', fonts.regular);
  paper.registerFont('bold', fonts.bold);
  return paper;
}

async function collected(paper: Paper): Promise<Buffer> {
  const chunks: Buffer[] = [];
  paper.on('data', (chunk: Buffer) => chunks.push(chunk));
  const { promise, resolve: end, reject } = Promise.withResolvers<Buffer>();
  paper.once('end', () => end(Buffer.concat(chunks)));
  paper.once('error', reject);
  return promise;
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

/** A letter of one sheet needs no number. They are no part of what is read aloud. */
function numberPages(paper: Paper, { sayPage }: LetterOnPaper): number {
  const { count } = paper.bufferedPageRange();
  if (count === 1) return count;
  for (let page = 0; page < count; page += 1) {
    paper.switchToPage(page);
    paper.page.margins.bottom = 0;
    paper.markContent('Artifact', { type: 'Pagination' });
    paper
      .font('regular')
      .fontSize(sizes.foot)
      .text(sayPage(page + 1, count), sheet.margin, sheet.foot, { width: mm(170), align: 'right' });
    paper.endMarkedContent();
  }
  return count;
}
