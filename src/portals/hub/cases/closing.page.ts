import { drawReference } from '#language';
import { systemChance } from '#platform/chance';
import { Elsewhere } from '#platform/http';
import { takeAction } from '#services';
import { resumed, sentFrom } from '../jottings/begun.ts';
import { comeBack } from '../meanwhile/come-back.ts';
import { holdsOf, officerIn, page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import type { Wanted } from '../meanwhile/contested.ts';
import { paths } from '../paths.ts';
import { awaitedView } from './awaited-view.ts';
import { doing, doingFields, doingForm } from './acting.ts';
import type { Doing } from './acting.ts';
import { caseFormView, overtakenView } from './case-form.view.ts';
import { caseFor, caseParams, handling } from './case-for.ts';
import { enteredIn } from './entered.ts';
import { closingWords } from './closing.words.ts';

const form = 'closing';

/** That it ends, and how. */
function closingWanted(typed: HubVisit, { words }: Doing): readonly Wanted[] {
  const outcome = words.outcomes[enteredIn(typed, 'outcome')]?.label;
  return [
    { field: 'status', yours: closingWords[typed.tongue].title },
    { field: 'outcome', yours: outcome },
  ];
}

/** Closes a case by the first action that ends it from where it stands, with an outcome. */
export default page({
  at: '/cases/:reference/closing',
  access: 'case.close',
  params: caseParams,
  words: closingWords,
  find: async (visit) => {
    const seen = await caseFor(visit, visit.params.reference);
    if (!seen || seen instanceof Elsewhere) return seen;
    return doing(visit, seen, ({ closes }) => closes);
  },
  looks: ({ found }) => [found.id],
  form: (subject) => doingForm(subject),
  gather: (visit) =>
    comeBack(visit, visit.subject, { form, wanted: (typed) => closingWanted(typed, visit.subject) }),
  show: (visit) => {
    const { subject, words, more: returned } = visit;
    const { title, button } = words;
    if (!subject.action) return overtakenView(visit, subject, { title, returned, written: 'note' });
    if (subject.action.awaits) return awaitedView(visit, subject, title);
    const fields = doingFields(resumed(visit, returned.begun), subject);
    return caseFormView(visit, subject, { title, button, fields, returned });
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
