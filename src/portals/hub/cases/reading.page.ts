import { seeAnswer } from '#capabilities/cases';
import { html } from '#platform/html';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { caseFor, caseParams } from './case-for.ts';
import { caseFormView } from './case-form.view.ts';
import { readingWords } from './reading.words.ts';

/** An officer has read what those who asked wrote, and does nothing else. */
export default page({
  at: '/cases/:reference/reading',
  access: 'case.act',
  params: caseParams,
  words: readingWords,
  find: async (visit) => caseFor(visit, visit.params.reference),
  looks: ({ found }) => [found.id],
  show: (visit) => {
    const { subject, words } = visit;
    const { title, button } = words;
    return caseFormView(visit, subject, { title, button, fields: html`<p>${words.lead}</p>` });
  },
  act: async ({ tx, act, subject: { found } }) => {
    await seeAnswer(tx, { case: found.id }, act);
    return { to: paths.case(found.reference) };
  },
});
