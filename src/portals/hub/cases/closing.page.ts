import { drawReference } from '#language';
import { systemChance } from '#platform/chance';
import { takeAction } from '#services';
import { begunOn, resumed, sentFrom } from '../jottings/begun.ts';
import { holdsOf, officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { awaitedView } from './awaited-view.ts';
import { doing, doingFields, doingForm } from './acting.ts';
import { caseFormView, overtakenView } from './case-form.view.ts';
import { caseFor, caseParams, handling } from './case-for.ts';
import { closingWords } from './closing.words.ts';

const form = 'closing';

/** Closes a case by the first action that ends it from where it stands, with an outcome. */
export default page({
  at: '/cases/:reference/closing',
  access: 'case.close',
  params: caseParams,
  words: closingWords,
  find: async (visit) => {
    const seen = await caseFor(visit, visit.params.reference);
    return seen && doing(visit, seen, ({ closes }) => closes);
  },
  looks: ({ found }) => [found.id],
  form: (subject) => doingForm(subject),
  gather: (visit) => begunOn(visit, visit.subject.found, form),
  show: (visit) => {
    const { subject, words, more: begun } = visit;
    const { title, button } = words;
    if (!subject.action) return overtakenView(visit, subject, title);
    if (subject.action.awaits) return awaitedView(visit, subject, title);
    const fields = doingFields(resumed(visit, begun), subject);
    return caseFormView(visit, subject, { title, button, fields, jotting: { form, begun } });
  },
  act: async (visit) => {
    const { tx, act, subject } = visit;
    const { revision, note, outcome = '' } = visit.form;
    const closing = { ...handling(visit, subject.found, revision), evenIfClosed: false };
    const action = subject.action?.action ?? '';
    const holds = holdsOf(officerIn(visit));
    const reference = drawReference(systemChance.draw);
    await takeAction(tx, { ...closing, action, outcome, note, holds, reference }, act);
    await sentFrom(visit, subject.found, form);
    return { to: paths.case(subject.found.reference) };
  },
});
