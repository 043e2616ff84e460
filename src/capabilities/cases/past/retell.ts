import type { Act } from '#language';
import { newId } from '#platform/chance';
import { Refusal } from '#platform/errors';
import { movedEvent } from '../clocks/move-clock.ts';
import { assignedEvent, assignmentRow } from '../handling/assignment.ts';
import { flaggedEvent, flagRow, unflaggedEvent } from '../handling/flag-case.ts';
import { barredRows, caseRow, openedEvent } from '../handling/insert-case.ts';
import { queuedEvent } from '../handling/move-to-queue.ts';
import { actedEvent, requireNote } from '../handling/perform-action.ts';
import { closedEvent, closingRow, outcomeNamed } from '../handling/record-closing.ts';
import { reopenedEvent } from '../handling/reopen-case.ts';
import { unassignedEvent } from '../handling/unassign-case.ts';
import { notedEvent, noteRow } from '../handling/write-note.ts';
import { joinedEvent } from '../requests/join-case.ts';
import { areFlagsRight } from '../versions/index.ts';
import type { FlagRules } from '../versions/index.ts';
import type { PastCase, PastStep } from './past-case.ts';
import { change, keepRequest, presentAssignment, requireOpen } from './retold.ts';
import type { Retold } from './retold.ts';
import type { Rules } from './rules.ts';

/**
 * Does with rows in memory what the verbs do with a case in the database, and makes rows and events by the same functions;
 * refused as they refuse, and when one step is earlier than the one before.
 */
export function retell(past: PastCase, rules: Rules): Retold {
  const retold = open(past, rules);
  let last = past.opened.act.at;
  for (const step of past.steps) {
    if (Temporal.Instant.compare(step.act.at, last) < 0) throw new Refusal('case.steps-out-of-order');
    last = step.act.at;
    follow(retold, step, { past, rules });
  }
  return retold;
}

function open(past: PastCase, { first, queues }: Rules): Retold {
  const { opened, service, version } = past;
  const { act, ...request } = opened;
  if (!queues.has(past.queue)) throw new Refusal('case.queue-unknown');
  const row = caseRow({ ...past, reference: request.reference, parent: null }, { status: first, at: act.at });
  const retold: Retold = {
    case: { ...row, ended: false, revision: 1 },
    closing: undefined,
    requests: [],
    participants: [],
    links: [],
    assignments: [],
    notes: [],
    barred: barredRows(row.id, past),
    flags: [],
    clocks: past.clocks ?? [],
    events: [],
  };
  const id = keepRequest(retold, { pin: { service, version }, request, how: 'opened' }, act);
  retold.events.push({ happening: openedEvent(row, { request: id, rule: past.rule }), act });
  return retold;
}

type Around = { readonly past: PastCase; readonly rules: Rules };

function follow(retold: Retold, step: PastStep, around: Around): void {
  if (step.does === 'reopen') return reopen(retold, step, around);
  requireOpen(retold);
  switch (step.does) {
    case 'join':
      return join(retold, step, around);
    case 'assign':
      return assign(retold, step);
    case 'unassign':
      return unassign(retold, step);
    case 'move':
      return move(retold, step, around);
    case 'act':
      return perform(retold, step, around);
    case 'note':
      return note(retold, step);
  }
}

type Doing<Does extends PastStep['does']> = PastStep & { readonly does: Does };

function join(retold: Retold, { request, act }: Doing<'join'>, { past }: Around): void {
  const id = keepRequest(retold, { pin: past, request, how: 'joined' }, act);
  const revision = change(retold);
  tell(retold, joinedEvent(retold.case.id, { revision, request: id }), act);
}

function assign(retold: Retold, { officer, act }: Doing<'assign'>): void {
  const present = presentAssignment(retold);
  if (present?.officer_id === officer) return;
  if (present) end(present, act);
  retold.assignments.push({
    ...assignmentRow({ case: retold.case.id, officer }, act),
    ended_at: null,
    put_back: false,
  });
  const revision = change(retold);
  const before = present?.officer_id ?? null;
  tell(retold, assignedEvent(retold.case.id, { revision, officer, before }), act);
}

type Present = NonNullable<ReturnType<typeof presentAssignment>>;

/** As the verbs end it: what an officer takes away comes back to the same one by no rule. */
function end(present: Present, { at, by }: Act): void {
  present.ended_at = at;
  present.put_back = by.kind === 'officer';
}

function unassign(retold: Retold, { act }: Doing<'unassign'>): void {
  const present = presentAssignment(retold);
  if (!present) return;
  end(present, act);
  const revision = change(retold);
  tell(retold, unassignedEvent(retold.case.id, { revision, before: present.officer_id }), act);
}

function move(retold: Retold, { queue, sight, act }: Doing<'move'>, { rules }: Around): void {
  const found = retold.case;
  const seen = sight ?? found.sight;
  if (queue === found.queue && seen === found.sight) return;
  if (!rules.queues.has(queue)) throw new Refusal('case.queue-unknown');
  const revision = change(retold, { queue, sight: seen });
  tell(retold, queuedEvent(found, { revision, to: queue }), act);
}

function perform(retold: Retold, step: Doing<'act'>, { past, rules }: Around): void {
  const found = retold.case;
  const action = rules.actions.get(found.status)?.find(({ action: name }) => name === step.action);
  const carried = retold.flags.map(({ flag }) => flag);
  if (!action || past.barred?.includes(action.action) || !areFlagsRight(action.flags, carried))
    throw new Refusal('case.action-not-possible', { status: found.status });
  requireNote(action, step.note);
  const closing = action.closes
    ? closingRow(found, { ...outcomeNamed(step.outcome, rules.outcomes), bases: step.bases }, step.act)
    : undefined;
  const revision = change(retold, { status: action.to, ended: action.closes });
  tell(retold, actedEvent({ ...found, revision }, action, step.note), step.act);
  if (action.flags) changeFlags(retold, action.flags, step.act);
  moveClock(retold, step);
  if (!closing) return;
  retold.closing = closing;
  tell(retold, closedEvent(closing, { revision, status: action.to }), step.act);
}

function moveClock(retold: Retold, { moves, act }: Doing<'act'>): void {
  const { id, revision } = retold.case;
  if (moves) tell(retold, movedEvent(id, { ...moves, revision }), act);
}

function changeFlags(retold: Retold, { adds, removes }: FlagRules, act: Act): void {
  const { case: found, flags } = retold;
  for (const one of adds) {
    if (flags.some((carried) => carried.flag === one)) continue;
    flags.push(flagRow(found, one, act));
    tell(retold, flaggedEvent(found, one), act);
  }
  for (const one of removes) {
    const carried = flags.findIndex((known) => known.flag === one);
    if (carried === -1) continue;
    flags.splice(carried, 1);
    tell(retold, unflaggedEvent(found, one), act);
  }
}

function note(retold: Retold, { kind, text, act }: Doing<'note'>): void {
  const written = { note: newId(act.at), kind, text, case: retold.case.id };
  retold.notes.push(noteRow(written, act));
  tell(retold, notedEvent(written, change(retold)), act);
}

function reopen(retold: Retold, { why, act }: Doing<'reopen'>, { rules }: Around): void {
  const { closing } = retold;
  if (!closing) throw new Refusal('case.is-open');
  if (!why) throw new Refusal('case.needs-note');
  retold.closing = undefined;
  const revision = change(retold, { status: rules.first, ended: false });
  tell(retold, reopenedEvent(closing, { id: retold.case.id, revision, status: rules.first }, why), act);
}

function tell(retold: Retold, happening: Retold['events'][number]['happening'], act: Act): void {
  retold.events.push({ happening, act });
}
