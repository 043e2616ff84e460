import { sayReference } from '#language';
import type { Act, AuthorityId, CaseReference, Uuid } from '#language';
import { readSteps, sayStep } from '#capabilities/calendars';
import { caseOf, performAction, reopenCase } from '#capabilities/cases';
import { keepAnswers, startDraft } from '#capabilities/forms';
import type { Answers, Draft, KeptAnswers } from '#capabilities/forms';
import { transaction } from '#platform/database';
import type { Database, Tx } from '#platform/database';
import { newId } from '#platform/chance';
import type { ServiceExample } from '../definition/example.ts';
import { publishedService } from '../publishing/published-services.ts';
import { submitRequest } from '../requests/submit-request.ts';

/** Where an example runs: a council whose services are published. */
export type Ground = { readonly database: Database; readonly authority: AuthorityId };

type Running = { readonly service: string; readonly example: ServiceExample; readonly reference: CaseReference };

/** What came out of an example, in the example's own terms: the two are compared as they are. */
export type Ran = {
  readonly case: Uuid | undefined;
  readonly stops: string | undefined;
  readonly opens: ServiceExample['opens'];
  readonly statuses: readonly string[];
};

/** Runs an example through the real forms and cases, each step in a transaction of its own, as residents and officers would. */
export async function runExample({ database, authority }: Ground, running: Running): Promise<Ran> {
  const { example } = running;
  const by = example['signed-in']
    ? { kind: 'resident' as const, id: newId(example.at) }
    : { kind: 'anonymous' as const };
  const act: Act = { by, channel: 'web', request: 'example', at: example.at };
  const sent = await transaction(database, authority, async (tx) => send(tx, running, act));
  if ('stops' in sent) return { case: undefined, stops: sent.stops, opens: undefined, statuses: [] };
  const opens = await transaction(database, authority, async (tx) => opened(tx, sent.case, example));
  const statuses: string[] = [];
  for (const [index, step] of example.steps.entries()) {
    const at = act.at.add({ minutes: index + 1 });
    statuses.push(
      await transaction(database, authority, async (tx) => perform(tx, { ...step, case: sent.case }, { ...act, at })),
    );
  }
  return { case: sent.case, stops: undefined, opens, statuses };
}

/** The words of a message with what differs from run to run put back. */
export function unreferenced(words: string, reference: CaseReference): string {
  return words.replaceAll(sayReference(reference), '{reference}');
}

async function send(tx: Tx, { service, example, reference }: Running, act: Act) {
  const { version } = await publishedService(tx, service);
  const holder = { kind: 'session' as const, id: newId(act.at) };
  const begun = await startDraft(tx, { holder, service, version }, act);
  const draft = await answerPages(tx, { draft: begun, answers: example.answers }, act);
  const end = draft.journey.pages.find(({ state }) => state === 'end');
  if (end) return { stops: end.page.page };
  return await submitRequest(tx, { draft: draft.id, tongue: example.tongue, reference }, act);
}

/** Answers page after page, in the order in which the journey asks them. */
async function answerPages(
  tx: Tx,
  { draft, answers }: { readonly draft: Draft; readonly answers: KeptAnswers },
  act: Act,
): Promise<Draft> {
  const { next } = draft.journey;
  if (!next || draft.journey.pages.at(-1)?.state === 'end') return draft;
  const asked = next.questions.flatMap(({ question, optional }): [string, unknown][] => {
    if (Object.hasOwn(answers, question)) return [[question, answers[question]]];
    return optional ? [[question, null]] : [];
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keepAnswers refuses what is no answer to its question
  const given = Object.fromEntries(asked) as Answers;
  const kept = await keepAnswers(tx, { draft: draft.id, page: next.page, answers: given }, act);
  if (kept.journey.next?.page === next.page && kept.journey.pages.at(-1)?.state === 'gap')
    throw new Error(`the example leaves the page ${next.page} unanswered`);
  return await answerPages(tx, { draft: kept, answers }, act);
}

async function opened(tx: Tx, id: Uuid, { tongue }: ServiceExample): Promise<ServiceExample['opens']> {
  const found = await caseOf(tx, id);
  if (!found) throw new Error('the case that was just opened is not there');
  const { queue, place, dueAt } = found;
  return {
    queue,
    place: place.description ?? undefined,
    ward: place.ward ?? undefined,
    due: dueAt ?? undefined,
    because: dueAt ? readSteps(found.dueSteps).map((step) => sayStep(step, tongue)) : [],
  };
}

type Performing = ServiceExample['steps'][number] & { readonly case: Uuid };

async function perform(tx: Tx, { case: id, do: action, note, outcome }: Performing, act: Act): Promise<string> {
  if (action === 'reopen') await reopenCase(tx, { case: id, why: note ?? '' }, act);
  else await performAction(tx, { case: id, action, note, outcome }, act);
  const found = await caseOf(tx, id);
  return found?.status ?? '';
}
