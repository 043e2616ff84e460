import { z } from 'zod';
import { uuid } from '#language';
import { eventType } from '#capabilities/ledger';

export * from './linking-events.ts';
export * from './record-events.ts';

const revision = z.int();
const written = z.object({ note: z.string() }).optional();
const participant = z.object({
  role: z.string(),
  identified: z.string(),
  account: uuid.nullable(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  telephone: z.string().nullable(),
});

export const requestMade = eventType('request.made', {
  subject: 'request',
  data: z.object({
    reference: z.string(),
    service: z.string(),
    version: z.int(),
    how: z.enum(['opened', 'joined']),
    submission: uuid.nullable(),
    tongue: z.enum(['en', 'cy']),
    /** What it costs, in whole pence. */
    fee: z.int().optional(),
  }),
  detail: z.object({ participants: z.array(participant) }),
});

export const caseOpened = eventType('case.opened', {
  subject: 'case',
  data: z.object({
    revision,
    reference: z.string(),
    service: z.string(),
    version: z.int(),
    status: z.string(),
    queue: z.string(),
    rule: z.string().optional(),
    ward: z.string().nullable(),
    dueAt: z.string().nullable(),
    request: uuid.nullable(),
    parent: uuid.nullable(),
  }),
});

export const caseJoined = eventType('case.joined', {
  subject: 'case',
  data: z.object({ revision, request: uuid }),
});

export const caseActed = eventType('case.acted', {
  subject: 'case',
  data: z.object({ revision, action: z.string(), from: z.string(), to: z.string(), closes: z.boolean() }),
  detail: written,
});

/** Follows the `case.acted` that did it. */
export const caseFlagged = eventType('case.flagged', {
  subject: 'case',
  data: z.object({ revision, flag: z.string() }),
});

export const caseUnflagged = eventType('case.unflagged', {
  subject: 'case',
  data: z.object({ revision, flag: z.string() }),
});

/** Of the case that follows: which one, and as what in the words of that one's service. */
export const caseFollowed = eventType('case.followed', {
  subject: 'case',
  data: z.object({ followUp: z.string(), from: uuid, reference: z.string() }),
});

/** Of the case that is followed. */
export const caseContinued = eventType('case.continued', {
  subject: 'case',
  data: z.object({ followUp: z.string(), to: uuid, reference: z.string() }),
});

export const documentAttached = eventType('case.document-attached', {
  subject: 'case',
  data: z.object({ document: z.string(), file: uuid }),
});

export const documentDetached = eventType('case.document-detached', {
  subject: 'case',
  data: z.object({ document: z.string(), file: uuid }),
});

export const askMade = eventType('ask.made', {
  subject: 'ask',
  data: z.object({ asks: z.string(), action: z.string(), answerBy: z.string().nullable() }),
});

export const askAnswered = eventType('ask.answered', {
  subject: 'ask',
  data: z.object({
    asks: z.string(),
    answer: z.enum(['accepted', 'rejected']),
    theirReference: z.string().nullable(),
  }),
  detail: written,
});

export const askFinished = eventType('ask.finished', {
  subject: 'ask',
  data: z.object({ asks: z.string() }),
  detail: written,
});

export const askOverdue = eventType('ask.overdue', {
  subject: 'ask',
  data: z.object({ asks: z.string() }),
});

export const taskOpened = eventType('task.opened', {
  subject: 'task',
  data: z.object({ task: z.string(), queue: z.string(), dueAt: z.string().nullable() }),
});

export const taskAssigned = eventType('task.assigned', {
  subject: 'task',
  data: z.object({ task: z.string(), officer: uuid.nullable(), before: uuid.nullable() }),
});

/** An officer gave it to a partner outside, whose link is good until then. */
export const taskCommissioned = eventType('task.commissioned', {
  subject: 'task',
  data: z.object({ task: z.string(), partner: z.string(), until: z.string() }),
});

/** The partner has done it or cannot, or it was taken back from them. */
export const commissionEnded = eventType('task.commission-ended', {
  subject: 'task',
  data: z.object({
    task: z.string(),
    partner: z.string(),
    how: z.enum(['done', 'cannot', 'withdrawn']),
  }),
  detail: z.object({ why: z.string() }).optional(),
});

export const taskTicked = eventType('task.ticked', {
  subject: 'task',
  data: z.object({ task: z.string(), ticked: z.array(z.string()), unticked: z.array(z.string()) }),
});

/** One that was not needed says why, unless it was a closing that made it so. */
export const taskEnded = eventType('task.ended', {
  subject: 'task',
  data: z.object({ task: z.string(), how: z.enum(['done', 'not-needed']) }),
  detail: z.object({ why: z.string() }).optional(),
});

/** Follows the `case.acted` that closed it. `keepUntil` is empty when it is kept for ever or cannot be computed. */
export const caseClosed = eventType('case.closed', {
  subject: 'case',
  data: z.object({ revision, status: z.string(), outcome: z.string(), keepUntil: z.string().nullable() }),
});

/** Keeps what reopening clears: the outcome, when it had closed, and until when it was to be kept. */
export const caseReopened = eventType('case.reopened', {
  subject: 'case',
  data: z.object({
    revision,
    status: z.string(),
    outcome: z.string(),
    closedAt: z.string(),
    keepUntil: z.string().nullable(),
  }),
  detail: z.object({ why: z.string() }),
});

export const caseAssigned = eventType('case.assigned', {
  subject: 'case',
  data: z.object({
    revision,
    officer: uuid,
    before: uuid.nullable(),
    /** Where a queue gave it: how it chose, and what the officer then had of what they can take on. */
    given: z
      .object({
        way: z.enum(['round-robin', 'least-loaded']),
        queue: z.string(),
        load: z.int(),
        capacity: z.int(),
        skill: z.string().nullable(),
      })
      .optional(),
  }),
});

/** What somebody said of how much an officer takes on; when they are away is a detail, which may be erased. */
export const availabilitySaid = eventType('officer.availability-said', {
  subject: 'officer',
  data: z.object({ takes: z.boolean(), capacity: z.int().nullable() }),
  detail: z.object({
    absence: z.object({ from: z.string(), until: z.string(), cover: uuid.nullable() }).nullable(),
  }),
});

export const skillsSaid = eventType('officer.skills-said', {
  subject: 'officer',
  data: z.object({ skills: z.array(z.string()) }),
});

export const caseUnassigned = eventType('case.unassigned', {
  subject: 'case',
  data: z.object({ revision, before: uuid }),
});

export const caseQueued = eventType('case.queued', {
  subject: 'case',
  data: z.object({ revision, from: z.string(), to: z.string() }),
});

export const caseNoted = eventType('case.noted', {
  subject: 'case',
  data: z.object({ revision, note: uuid, kind: z.enum(['internal', 'public']) }),
  detail: z.object({ text: z.string() }),
});

/** Whoever asked has written about their request: which one, and what. */
export const caseReplied = eventType('case.replied', {
  subject: 'case',
  data: z.object({
    revision,
    reply: uuid,
    request: uuid,
    kind: z.enum(['reply', 'still-a-problem']).optional(),
  }),
  detail: z.object({ text: z.string() }),
});

/** Whoever asked took their request back. The case stays open for others who asked. */
export const requestWithdrawn = eventType('request.withdrawn', {
  subject: 'request',
  data: z.object({ revision }),
});

/** How content somebody was with what became of their request: from 1 to 5, and what they say of it. */
export const caseOpinionGiven = eventType('case.opinion-given', {
  subject: 'case',
  data: z.object({ request: uuid, score: z.int().min(1).max(5) }),
  detail: z.object({ text: z.string() }).optional(),
});

/** An officer has seen what those who asked have written, and did nothing else. */
export const caseAnswerSeen = eventType('case.answer-seen', { subject: 'case', data: z.object({}) });

/** An officer set another day for a clock; why, the action says with which it was set. */
export const caseClockMoved = eventType('case.clock-moved', {
  subject: 'case',
  data: z.object({ revision, clock: z.string(), to: z.string() }),
});

/** So much of the time of a clock has run: each percentage is told of once. */
export const caseClockWarned = eventType('case.clock-warned', {
  subject: 'case',
  data: z.object({ clock: z.string(), percent: z.int() }),
});
