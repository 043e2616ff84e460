import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import PdfKit from 'pdfkit';
import { mm, sheet } from './sheet.ts';

export type Paper = InstanceType<typeof PdfKit>;

/** What a file says of itself. */
export type Titled = {
  readonly language: 'en' | 'cy';
  readonly title: string;
  readonly author: string;
  readonly at: Temporal.Instant;
};

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

/** An empty file of A4 sheets that can be read aloud. */
export function openPaper({ language, title, author, at }: Titled): Paper {
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
    info: { Title: title, Author: author, CreationDate: new Date(at.epochMilliseconds) },
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
