import { recordLook } from '#capabilities/ledger';
import { wordBatch } from '#capabilities/notifications';
import type { WordedBatch } from '#capabilities/notifications';
import type { Uuid } from '#language';
import { z } from 'zod';
import { endpoint } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { csvRow } from '../says/csv-row.ts';
import { batchFor, batchParams } from './batch-for.ts';
import { lettersWords } from './letters.words.ts';

const pdfAt = '/letters/:batch/letters.pdf';
const csvAt = '/letters/:batch/letters.csv';

/** Every letter of a batch in one file. Each of them is a look. */
export const batchLettersEndpoint = endpoint({
  at: pdfAt,
  access: 'letters.print',
  params: batchParams,
  query: z.object({}),
  answer: async (visit) => {
    const worded = await wordedFor(visit, { batch: visit.params.batch, page: `hub ${pdfAt}` });
    return worded && sent('application/pdf', 'letters.pdf', worded.pdf);
  },
});

/** Which letter of that file stands on which pages, and to whom it goes. */
export const batchManifestEndpoint = endpoint({
  at: csvAt,
  access: 'letters.print',
  params: batchParams,
  query: z.object({}),
  answer: async (visit) => {
    const worded = await wordedFor(visit, { batch: visit.params.batch, page: `hub ${csvAt}` });
    if (!worded) return undefined;
    const rows = worded.letters.map(({ number, from, to, tongue, subject, recipient }) =>
      csvRow([number, from, to, to - from + 1, tongue, subject, ...recipient.split('\n')].map(String)),
    );
    const head = csvRow(lettersWords[visit.tongue].columns);
    return sent('text/csv; charset=utf-8', 'letters.csv', `\uFEFF${head}${rows.join('')}`);
  },
});

type Asked = { readonly batch: Uuid; readonly page: string };

/** A batch that was taken apart has no letters any more. */
async function wordedFor(visit: HubVisit, { batch, page }: Asked): Promise<WordedBatch | undefined> {
  const seen = await batchFor(visit, batch);
  if (!seen || seen.letters.length === 0) return undefined;
  await recordLook(visit.tx, { page, subjects: seen.letters.map(({ message }) => message) }, visit.act);
  const { name, contact } = visit.world.council;
  return wordBatch(seen.letters, { name, ...contact }, seen.batch.madeAt);
}

function sent(type: string, name: string, body: Buffer | string) {
  return { type, body, headers: { 'content-disposition': `attachment; filename="${name}"` } };
}
