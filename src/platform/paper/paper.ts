import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import PdfKit from 'pdfkit';
import { mm, sheet, sizes } from './sheet.ts';

export type Paper = InstanceType<typeof PdfKit>;

/** What a file says of itself. */
export type Titled = {
  readonly language: 'en' | 'cy';
  readonly title: string;
  readonly from: string;
  readonly at: Temporal.Instant;
};

/** One document of its own. */
export type OnPaper = Titled & {
  /** Which sheet it is: `2 of 3`. */
  readonly sayPage: (page: number, of: number) => string;
};

/** A piece of a document: what it is to whoever reads it aloud, and how it is drawn. */
export type Part = { readonly tag: 'H1' | 'H2' | 'P'; readonly draw: () => void };

export type Printed = { readonly pdf: Buffer; readonly pages: number };

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

/** Its types do not know of it yet. */
const accessible: object = { subset: 'PDF/UA' };

/** A document as PDF, tagged so that it can be read aloud; its parts are drawn in their order. */
export async function print(says: OnPaper, partsOn: (paper: Paper) => readonly Part[]): Promise<Printed> {
  const paper = openPaper(says);
  const whole = collected(paper);
  const document = paper.struct('Document');
  paper.addStructure(document);
  for (const { tag, draw } of partsOn(paper)) document.add(paper.struct(tag, {}, draw));
  document.end();
  const { count } = paper.bufferedPageRange();
  numberSheets(paper, says, { first: 0, count });
  paper.end();
  return { pdf: await whole, pages: count };
}

/** An empty file of A4 sheets that can be read aloud. */
export function openPaper({ language, title, from, at }: Titled): Paper {
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
    info: { Title: title, Author: from, CreationDate: new Date(at.epochMilliseconds) },
  });
  paper.registerFont('regular', fonts.regular);
  paper.registerFont('bold', fonts.bold);
  return paper;
}

/** All bytes of a file, once it has ended. */
export async function collected(paper: Paper): Promise<Buffer> {
  const chunks: Buffer[] = [];
  paper.on('data', (chunk: Buffer) => chunks.push(chunk));
  const { promise, resolve: end, reject } = Promise.withResolvers<Buffer>();
  paper.once('end', () => end(Buffer.concat(chunks)));
  paper.once('error', reject);
  return promise;
}

type Sheets = { readonly first: number; readonly count: number };

/** A single sheet needs no number. They are no part of what is read aloud. */
export function numberSheets(
  paper: Paper,
  { sayPage }: Pick<OnPaper, 'sayPage'>,
  { first, count }: Sheets,
): void {
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
