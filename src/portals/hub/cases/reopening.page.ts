import { text } from '#language';
import { textarea } from '#platform/html';
import { openAgain } from '#services';
import { z } from 'zod';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { caseFormView, overtakenView } from './case-form.view.ts';
import { caseFor, caseParams, revision } from './case-for.ts';
import { enteredIn, mistakeAt } from './entered.ts';
import { reopeningWords } from './reopening.words.ts';

export default page({
  at: '/cases/:reference/reopening',
  access: 'case.reopen',
  params: caseParams,
  words: reopeningWords,
  find: async (visit) => caseFor(visit, visit.params.reference),
  looks: ({ found }) => [found.id],
  form: () => z.object({ revision, why: text(2_000) }),
  show: (visit) => {
    const { subject, words } = visit;
    const { title, button } = words;
    if (!subject.found.closing) return overtakenView(visit, subject, title);
    const fields = textarea({
      id: 'why',
      name: 'why',
      rows: 3,
      label: { text: words.why },
      hint: { text: words.whyHint },
      value: enteredIn(visit, 'why'),
      ...mistakeAt(visit, 'why'),
    });
    return caseFormView(visit, subject, { title, button, fields });
  },
  act: async ({ tx, act, subject: { found }, form }) => {
    await openAgain(tx, { case: found.id, ...form }, act);
    return { to: paths.case(found.reference) };
  },
});
