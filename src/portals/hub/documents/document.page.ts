import { sayUploadFault } from '#capabilities/forms';
import { fileUpload, html, radios } from '#platform/html';
import { fileKinds, largestFile } from '#platform/files';
import type { Taken } from '#platform/files';
import type { Mistake } from '#language';
import { Elsewhere } from '#platform/http';
import { fileDocument } from '#services';
import { z } from 'zod';
import { caseFormView, overtakenView } from '../cases/case-form.view.ts';
import { caseFor, caseParams, handling } from '../cases/case-for.ts';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import { page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { documentWords } from './document.words.ts';

/** Attaches a file to a case, as one of the documents that its service knows. */
export default page({
  at: '/cases/:reference/documents',
  access: 'case.act',
  params: caseParams,
  words: documentWords,
  takesFiles: true,
  find: async (visit) => {
    const seen = await caseFor(visit, visit.params.reference);
    if (!seen || seen instanceof Elsewhere) return seen;
    const documents = Object.entries(seen.words.documents);
    return documents.length > 0 ? { ...seen, documents } : undefined;
  },
  looks: ({ found }) => [found.id],
  form: ({ documents }) =>
    z.object({
      document: z.enum(
        documents.map(([document]) => document),
        { error: 'missing' },
      ),
    }),
  show: (visit) => {
    const { subject, words } = visit;
    const { title, button } = words;
    if (subject.found.closing && handling(visit, subject.found).evenIfClosed !== true)
      return overtakenView(visit, subject, { title });
    const fields = html`${radios({
      name: 'document',
      fieldset: { legend: { text: words.document } },
      items: subject.documents.map(([value, text]) => ({ value, text })),
      value: enteredIn(visit, 'document'),
      ...mistakeAt(visit, 'document'),
    })}
    ${fileUpload({
      id: 'file',
      name: 'file',
      label: { text: words.file },
      hint: { text: words.fileHint },
      ...mistakeAt(visit, 'file'),
    })}`;
    return caseFormView(visit, subject, { title, button, fields, hasFiles: true });
  },
  act: async (visit) => {
    const { tx, act, subject, form, tongue } = visit;
    const { found } = subject;
    const file = fileIn(visit);
    if ('mistake' in file)
      return {
        to: paths.case(found.reference, 'documents'),
        mistakes: [{ field: 'file', words: file.mistake ?? documentWords[tongue].missing }],
      };
    await fileDocument(tx, { ...handling(visit, found), document: form.document, taken: file.taken }, act);
    return { to: paths.case(found.reference) };
  },
});

/** The one file that came, or what is wrong with it. */
function fileIn({
  files,
  tongue,
}: Pick<HubVisit, 'files' | 'tongue'>): { taken: Taken } | { mistake: Mistake['words'] | undefined } {
  const received = files.find(({ field }) => field === 'file');
  if (!received) return { mistake: undefined };
  if (!('unfit' in received)) return { taken: received };
  const facts = { takes: fileKinds.join(' '), largest: largestFile / 1024 / 1024, most: 1 };
  return { mistake: sayUploadFault({ code: received.unfit, facts }, tongue) };
}
