import { text } from '#language';
import { textarea } from '#platform/html';
import { openAgain } from '#services';
import { z } from 'zod';
import { resumed, sentFrom } from '../jottings/begun.ts';
import { comeBack } from '../meanwhile/come-back.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { caseFormView, overtakenView } from './case-form.view.ts';
import { caseFor, caseParams, revision } from './case-for.ts';
import { enteredIn, mistakeAt } from './entered.ts';
import { reopeningWords } from './reopening.words.ts';

const form = 'reopening';

export default page({
  at: '/cases/:reference/reopening',
  access: 'case.reopen',
  params: caseParams,
  words: reopeningWords,
  find: async (visit) => caseFor(visit, visit.params.reference),
  looks: ({ found }) => [found.id],
  form: () => z.object({ revision, why: text(2_000) }),
  gather: (visit) =>
    comeBack(visit, visit.subject, {
      form,
      wanted: ({ tongue }) => [{ field: 'status', yours: reopeningWords[tongue].title }],
    }),
  show: (visit) => {
    const { subject, words, more: returned } = visit;
    const { title, button } = words;
    if (!subject.found.closing) return overtakenView(visit, subject, { title, returned, written: 'why' });
    const fields = textarea({
      id: 'why',
      name: 'why',
      rows: 3,
      label: { text: words.why },
      hint: { text: words.whyHint },
      value: enteredIn(resumed(visit, returned.begun), 'why'),
      ...mistakeAt(visit, 'why'),
    });
    return caseFormView(visit, subject, { title, button, fields, returned });
  },
  act: async (visit) => {
    const { tx, act, subject } = visit;
    const { found } = subject;
    await openAgain(tx, { case: found.id, ...visit.form }, act);
    await sentFrom(visit, found, form);
    return { to: paths.case(found.reference) };
  },
});
