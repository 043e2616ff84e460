import { london, londonDay, sayReference, slug } from '#language';
import type { Act, AuthorityId, CaseReference, Uuid } from '#language';
import {
  answerAsk,
  asksOn,
  attachDocument,
  caseOf,
  caseUnder,
  passOverdueAsks,
  reportsOn,
  tasksOn,
} from '#capabilities/cases';
import type { CaseRecord } from '#capabilities/cases';
import { holdingsOn, stateOn, timersOf } from '#capabilities/holdings';
import { transaction } from '#platform/database';
import type { Database, Tx } from '#platform/database';
import { newId } from '#platform/chance';
import type { ServiceExample } from '../definition/example.ts';
import { refusalSoFar } from '../decisions/index.ts';
import { askFollowUp } from '../following/index.ts';
import { finishTask, openAgain, takeAction } from '../handling/index.ts';
import { fireTimer } from '../holdings/index.ts';
import { sayWhy } from '../requests/say-due.ts';
import { packOf } from '../publishing/published-services.ts';
import { elsewhereOf } from '../requests/owner-of-place.ts';
import { submitRequest } from '../requests/submit-request.ts';
import { answeredDraft } from './answered-draft.ts';
import { asRequester, closeInTime, isRequesters } from './as-requester.ts';

/** Where an example runs: a council whose services are published. */
export type Ground = { readonly database: Database; readonly authority: AuthorityId };

type Running = {
  readonly service: string;
  readonly example: ServiceExample;
  readonly reference: CaseReference;
  /** For the cases that follow. */
  readonly draw: () => CaseReference;
};

/** What came out of an example, in the example's own terms: the two are compared as they are. */
export type Ran = {
  readonly case: Uuid | undefined;
  readonly stops: string | undefined;
  readonly goesTo: string | undefined;
  readonly refused: string | undefined;
  readonly opens: ServiceExample['opens'];
  /** After each step: the status, the flags, the open tasks and, where the example says it, when it is due and why. */
  readonly steps: readonly Stood[];
};

/** How the case stood after a step, as far as the example says how it should. */
type Stood = Pick<ServiceExample['steps'][number], 'due' | 'because' | 'holds'> & {
  readonly status: string;
  readonly flags: readonly string[];
  readonly tasks: NonNullable<ServiceExample['opens']>['tasks'];
  readonly queue: string;
  readonly opens: { readonly queue: string; readonly due: Temporal.Instant | undefined } | undefined;
  /** What is waited for, until when. */
  readonly asks: Readonly<Record<string, Temporal.Instant | null>>;
};

/** Runs an example through the real forms and cases, each step in a transaction of its own, as residents and officers would. */
export async function runExample({ database, authority }: Ground, running: Running): Promise<Ran> {
  const { example } = running;
  const by = example['signed-in']
    ? { kind: 'resident' as const, id: newId(example.at) }
    : { kind: 'anonymous' as const };
  const act: Act = { by, channel: 'web', request: 'example', at: example.at };
  const sent = await transaction(database, authority, async (tx) => send(tx, running, act));
  if (!('case' in sent)) return { ...nothing, ...sent };
  const opens = await transaction(database, authority, async (tx) => opened(tx, sent.case, example));
  const steps: Stood[] = [];
  let { at } = act;
  for (const step of example.steps) {
    at = step.at ?? at.add({ minutes: 1 });
    const stepping = { ...act, at };
    steps.push(
      await transaction(database, authority, async (tx) =>
        perform(
          tx,
          { ...step, case: sent.case, tongue: example.tongue, reference: running.draw() },
          stepping,
        ),
      ),
    );
  }
  return { ...nothing, case: sent.case, opens, steps };
}

const nothing: Ran = {
  case: undefined,
  stops: undefined,
  goesTo: undefined,
  refused: undefined,
  opens: undefined,
  steps: [],
};

/** The words of a message with what differs from run to run put back. */
export function unreferenced(words: string, reference: CaseReference): string {
  return words.replaceAll(sayReference(reference), '{reference}');
}

async function send(tx: Tx, { service, example, reference }: Running, act: Act) {
  const draft = await answeredDraft(tx, { service, answers: example.answers }, act);
  const end = draft.journey.pages.find(({ state }) => state === 'end');
  if (end) return { stops: end.page.page };
  const { definition } = await packOf(tx, service, draft.form.version);
  const refused = refusalSoFar(definition, { form: draft.form.definition, journey: draft.journey });
  if (refused) return { refused: refused.row };
  const answers = draft.journey.answersOnRoute;
  const sent = { form: draft.form, answers };
  const elsewhere = await elsewhereOf(tx, { definition, sent }, { on: londonDay(act.at) });
  if (elsewhere?.way === 'told') return { goesTo: elsewhere.owner.owner };
  return submitRequest(tx, { draft: draft.id, tongue: example.tongue, reference }, act);
}

async function opened(tx: Tx, id: Uuid, { tongue }: ServiceExample): Promise<ServiceExample['opens']> {
  const found = await caseOf(tx, id);
  if (!found) throw new Error('the case that was just opened is not there');
  const [report] = await reportsOn(tx, { case: id });
  const { queue, place, dueAt } = found;
  return {
    queue,
    place: place.description ?? undefined,
    ward: place.ward ?? undefined,
    asset: place.asset?.id,
    owner: place.owner === null ? undefined : slug.parse(place.owner),
    fee: report?.fee ?? undefined,
    due: dueAt ?? undefined,
    tasks: await openTasksOf(tx, id),
    because: dueAt ? [...sayWhy(found, tongue)] : [],
  };
}

type Performing = ServiceExample['steps'][number] &
  Pick<ServiceExample, 'tongue'> & {
    readonly case: Uuid;
    readonly reference: CaseReference;
  };

async function perform(tx: Tx, step: Performing, act: Act): Promise<Stood> {
  const { case: id, do: action, note, outcome, until, reference } = step;
  if (action === 'reopen') await openAgain(tx, { case: id, why: note ?? '' }, act);
  else if (action !== undefined)
    await takeAction(tx, { case: id, action, note, outcome, until, reference }, act);
  else if (step.ends !== undefined) await endNamed(tx, { case: id, task: step.ends, note }, act);
  else if (step.follows !== undefined) await askNamed(tx, { ...step, followUp: step.follows }, act);
  else if (step.attaches !== undefined)
    await attachDocument(tx, { case: id, document: step.attaches, file: newId(act.at) }, act);
  else if (step.closes) await closeInTime(tx, id, act);
  else if (isRequesters(step)) await asRequester(tx, step, act);
  else if (step.fires !== undefined) await fireNamed(tx, { ...step, fires: step.fires }, act);
  else await settleAsk(tx, step, act);
  return {
    ...(await standing(tx, step)),
    opens: await openedAs(tx, reference),
    holds: await heldBy(tx, id, act.at),
  };
}

async function askNamed(
  tx: Tx,
  { case: id, followUp, reference, note = '' }: Performing & { readonly followUp: string },
  act: Act,
): Promise<void> {
  const found = await caseOf(tx, id);
  if (found) await askFollowUp(tx, { found, followUp, reference, by: 'requester', why: note }, act);
}

/** The day of a timer comes: it does what it does in the morning of that day. */
async function fireNamed(
  tx: Tx,
  { case: id, fires, reference }: Performing & { readonly fires: string },
  act: Act,
): Promise<void> {
  const waiting = [];
  for (const held of await holdingsOn(tx, id))
    waiting.push(...(await timersOf(tx, held.id)).filter(({ state }) => state === 'waiting'));
  const key = waiting.find(({ timer }) => timer === fires);
  if (!key) throw new Error(`the example waits for a day that does not come: ${fires}`);
  const at = key.dueOn.toZonedDateTime({ timeZone: london, plainTime: '09:00' }).toInstant();
  const links = { request: () => '{link}', holding: () => '{link}' };
  await fireTimer(tx, { key, reference, links }, { ...act, by: { kind: 'system', name: 'holdings' }, at });
}

/** What is held of each kind that the case has to do with, on the day of the step. */
async function heldBy(tx: Tx, id: Uuid, at: Temporal.Instant): Promise<Stood['holds']> {
  const held = await holdingsOn(tx, id);
  return Object.fromEntries(
    held.map((one) => [
      one.kind,
      { from: one.fromOn, until: one.lastOn, state: stateOn(one, londonDay(at)) },
    ]),
  );
}

/** The case under this reference, where the step has opened one. */
async function openedAs(tx: Tx, reference: CaseReference): Promise<Stood['opens']> {
  const found = await caseUnder(tx, reference);
  return found && { queue: found.queue, due: found.dueAt ?? undefined };
}

async function standing(
  tx: Tx,
  { case: id, due, because, tongue }: Performing,
): Promise<Omit<Stood, 'opens' | 'holds'>> {
  const found = await caseOf(tx, id);
  if (!found) throw new Error('the case of the example is not there');
  const { status, flags, queue } = found;
  const waiting = (await asksOn(tx, id)).filter(({ state }) => state === 'requested');
  const asks = Object.fromEntries(waiting.map(({ asks: what, answerBy }) => [what, answerBy]));
  const dated = { due: due && dueOf(found), because: because && [...sayWhy(found, tongue)] };
  return { status, flags, queue, asks, tasks: await openTasksOf(tx, id), ...dated };
}

function dueOf({ dueAt, stillSince }: CaseRecord): Stood['due'] {
  return stillSince ? 'stands-still' : (dueAt ?? undefined);
}

/** Somebody outside answers what was asked, or lets the time pass. */
async function settleAsk(
  tx: Tx,
  { case: id, answered, answer, unanswered, note }: Performing,
  act: Act,
): Promise<void> {
  const waiting = (await asksOn(tx, id)).find(
    ({ asks, state }) => asks === (answered ?? unanswered) && state === 'requested',
  );
  if (!waiting)
    throw new Error(`the example waits for an answer to nothing: ${answered ?? unanswered ?? ''}`);
  if (answer) await answerAsk(tx, { ask: waiting.id, answer, note }, act);
  else await passOverdueAsks(tx, { ...act, at: waiting.answerBy ?? act.at });
}

type Ending = {
  readonly case: Uuid;
  readonly task: string | undefined;
  readonly note: string | undefined;
};

/** Done with everything ticked off, or not needed for the reason of the note. */
async function endNamed(tx: Tx, { case: id, task: named, note: why }: Ending, act: Act): Promise<void> {
  const open = (await tasksOn(tx, id)).find(({ task, ending }) => task === named && !ending);
  if (!open) throw new Error(`the example ends a task that is not open: ${String(named)}`);
  const { definition } = await packOf(tx, open.service, open.version);
  const items = definition.tasks[open.task]?.items ?? [];
  if (why === undefined) await finishTask(tx, { task: open.id, how: 'done', items }, act);
  else await finishTask(tx, { task: open.id, how: 'not-needed', why }, act);
}

async function openTasksOf(tx: Tx, id: Uuid): Promise<Stood['tasks']> {
  const open = (await tasksOn(tx, id)).filter(({ ending }) => !ending);
  return Object.fromEntries(open.map(({ task, dueAt }) => [task, dueAt ?? 'whenever']));
}
