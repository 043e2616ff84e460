import { mayTake } from '#capabilities/cases';
import { caseReference, drawReference, sayDate, slug } from '#language';
import { systemChance } from '#platform/chance';
import { Elsewhere } from '#platform/http';
import { extensionOf, takeAction } from '#services';
import type { Extension } from '#services';
import { html } from '#platform/html';
import { z } from 'zod';
import { resumed, sentFrom } from '../jottings/begun.ts';
import { comeBack } from '../meanwhile/come-back.ts';
import { holdsOf, officerIn, page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import type { Wanted } from '../meanwhile/contested.ts';
import { paths } from '../paths.ts';
import { awaitedView } from './awaited-view.ts';
import { doing, doingFields, doingForm } from './acting.ts';
import type { Doing } from './acting.ts';
import { enteredIn } from './entered.ts';
import { caseFormView, overtakenView } from './case-form.view.ts';
import { caseFormWords } from './case-form.words.ts';
import { caseFor, handling } from './case-for.ts';
import { dayField, dayForm } from './new-day.ts';

type ActionPage = Doing & { readonly title: string; readonly extension: Extension | undefined };

/** Where the case goes, unless that is where it is, and by when it would be due. */
function actionWanted(typed: HubVisit, { action, found, title, extension }: ActionPage): readonly Wanted[] {
  const day = z.iso.date().safeParse(enteredIn(typed, 'until'));
  return [
    { field: 'status', yours: action?.to === found.status ? undefined : title },
    {
      field: 'due',
      yours:
        extension?.last && day.success ? sayDate(Temporal.PlainDate.from(day.data), typed.tongue) : undefined,
    },
  ];
}

/** One of the service's own actions. An action that closes needs the permission to close, too. */
export default page({
  at: '/cases/:reference/actions/:action',
  access: 'case.act',
  params: z.object({ reference: caseReference, action: slug }),
  words: caseFormWords,
  find: async (visit) => {
    const { tx, params } = visit;
    const officer = officerIn(visit);
    const seen = await caseFor(visit, params.reference);
    if (!seen || seen instanceof Elsewhere) return seen;
    const title = seen.words.actions[params.action];
    if (title === undefined) return undefined;
    const { service, version, id } = seen.found;
    const wanted = { service, version, id, action: params.action };
    if (!(await mayTake(tx, wanted, holdsOf(officer)))) return undefined;
    const done = await doing(visit, seen, ({ action }) => action === params.action);
    if (done.action?.closes && !officer.may.includes('case.close')) return undefined;
    return {
      ...done,
      title,
      noun: `actions/${params.action}`,
      extension: await extensionOf(tx, { case: id, action: params.action }, visit.now),
    };
  },
  looks: ({ found }) => [found.id],
  form: (subject, { now }) => doingForm(subject).extend(dayForm(subject.extension, now)),
  gather: (visit) => {
    const { subject } = visit;
    return comeBack(visit, subject, { form: subject.noun, wanted: (typed) => actionWanted(typed, subject) });
  },
  show: (visit) => {
    const { subject, more: returned } = visit;
    const { title } = subject;
    const typed = resumed(visit, returned.begun);
    if (!subject.action) return overtakenView(visit, subject, { title, returned, written: 'note' });
    if (subject.action.awaits) return awaitedView(visit, subject, title);
    return caseFormView(visit, subject, {
      title,
      button: title,
      fields: html`${dayField(typed, subject.extension)} ${doingFields(typed, subject)}`,
      returned,
    });
  },
  act: async (visit) => {
    const { tx, act, params, subject, form } = visit;
    const { revision, note, outcome, until } = form;
    const acting = { ...handling(visit, subject.found, revision), evenIfClosed: false };
    await takeAction(
      tx,
      {
        ...acting,
        action: params.action,
        note,
        outcome,
        until,
        holds: holdsOf(officerIn(visit)),
        reference: drawReference(systemChance.draw),
      },
      act,
    );
    await sentFrom(visit, subject.found, subject.noun);
    return { to: paths.case(subject.found.reference) };
  },
});
