import type { Act } from '#language';
import { append } from '#capabilities/ledger';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { caseActed } from '../events.ts';
import { makeAsk } from '../asks/make-ask.ts';
import type { AskPlan } from '../asks/make-ask.ts';
import { unmarkNewAnswer } from '../replies/new-answer.ts';
import { openTasks } from '../tasks/open-tasks.ts';
import type { TaskPlans } from '../tasks/open-tasks.ts';
import { actionsFor } from '../versions/index.ts';
import type { Action, Bases, Holds } from '../versions/index.ts';
import { changeCase } from './change-case.ts';
import { changeFlags } from './flag-case.ts';
import { lockCase } from './lock-case.ts';
import type { Handling, LockedCase } from './lock-case.ts';
import { recordClosing } from './record-closing.ts';

export type Acting = Handling & {
  readonly action: string;
  /** For colleagues; kept with the event, where it may be erased. */
  readonly note?: string | undefined;
  /** Needed by an action that closes, ignored by others. */
  readonly outcome?: string | undefined;
  /** The roles and permissions of the officer who does it: without them only what everybody may do. */
  readonly holds?: Holds;
  /** For the tasks that it opens: where each waits, and when it is due. */
  readonly tasks?: TaskPlans | undefined;
  /** For what it asks of somebody outside. */
  readonly ask?: AskPlan | undefined;
  /** Of a closing: the dates from which it may be kept that only others know. */
  readonly bases?: Bases | undefined;
};

/** Does what the case's service version lets be done from its status; an action to a status that ends is the closing. */
export async function performAction(tx: Tx, acting: Acting, act: Act): Promise<void> {
  const found = await lockCase(tx, acting);
  const action = (await actionsFor(tx, found, holdsOf(acting, act))).find(
    ({ action: name }) => name === acting.action,
  );
  if (!action) throw new Refusal('case.action-not-possible', { status: found.status });
  await perform(tx, { found, action, acting }, act);
}

/** What counts of an officer; a rule and a person who has no part in the council's work are not asked. */
export function holdsOf({ holds }: Pick<Acting, 'holds'>, { by }: Pick<Act, 'by'>): Holds {
  return by.kind === 'officer' ? (holds ?? []) : undefined;
}

export function requireNote({ needs }: Action, note: string | undefined): void {
  if (needs.includes('note') && !note) throw new Refusal('case.needs-note');
}

/** Of an action that closes, the tasks that are left are the closing's to refuse. */
function requireAwaited({ awaits, closes }: Action): void {
  if (!awaits) return;
  const { tasks, documents } = awaits;
  if (tasks.length > 0 && !closes) throw new Refusal('case.needs-task', { count: tasks.length });
  if (documents.length > 0) throw new Refusal('case.needs-document', { count: documents.length });
}

/** Performs a possible action on a locked case. */
export async function perform(
  tx: Tx,
  { found, action, acting }: { found: LockedCase; action: Action; acting: Omit<Acting, 'action'> },
  act: Act,
): Promise<void> {
  requireNote(action, acting.note);
  requireAwaited(action);
  const closing = action.closes
    ? await recordClosing(tx, { found, to: action.to, outcome: acting.outcome, bases: acting.bases }, act)
    : null;
  const revision = closing?.revision ?? (await changeCase(tx, found, { status: action.to }));
  if (act.by.kind === 'officer' || closing) await unmarkNewAnswer(tx, found.id);
  await append(tx, actedEvent({ ...found, revision }, action, acting.note), act);
  await makeAsk(tx, { of: found, action: action.action, plan: acting.ask }, act);
  await openTasks(tx, { of: found, on: action.action, plans: acting.tasks }, act);
  if (action.flags) await changeFlags(tx, { ...found, revision, rules: action.flags }, act);
  if (closing) await append(tx, closing.event, act);
}

/** That it was done with a case, which stood in this status before and is at this revision now. */
export function actedEvent(
  { id, status, revision }: Pick<LockedCase, 'id' | 'status' | 'revision'>,
  { action, to, closes }: Action,
  note: string | undefined,
) {
  const data = { revision, action, from: status, to, closes };
  return caseActed({ subject: id, case: id, data, ...(note ? { detail: { note } } : {}) });
}
