import { sayDate } from '#language';
import type { CaseReference, Tongue, Uuid } from '#language';
import { publicStory } from '#capabilities/cases';
import type { CaseStory, Story } from '#capabilities/cases';
import { submissionOf } from '#capabilities/forms';
import type { Tx } from '#platform/database';
import { promiseOf } from '../clocks/index.ts';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { ServiceWords } from '../definition/service-words.ts';
import { sayToPay } from '../fees/index.ts';
import type { ToPay } from '../fees/index.ts';
import { packOf } from '../publishing/published-services.ts';
import { reopensUntil } from '../requesters/reopening.ts';
import { wordsAt } from './case-words.ts';
import { knownPlace } from './place-of-answers.ts';
import { sayDue, sayWhy } from './say-due.ts';
import type { KeptDue } from './say-due.ts';
import { sayPlace } from './say-place.ts';
import { saySteps } from './say-steps.ts';
import type { SaidStep } from './say-steps.ts';

/** What somebody who asked may see of their request, in words. Never an officer's name, never an internal note. */
export type RequestStory = Omit<Story, 'cases' | 'fee'> & {
  /** What is to be paid, where the service costs something. */
  readonly fee: ToPay | undefined;
  /** `Fly-tipping, Mill Lane`, or the noun alone. */
  readonly title: string;
  readonly cases: readonly SaidCase[];
};

export type SaidCase = {
  readonly id: Uuid;
  readonly reference: CaseReference;
  readonly status: string;
  /** What its flags say to those who asked. */
  readonly flags: readonly string[];
  /** What happens next: the status's own sentence, or the outcome's when it is closed. */
  readonly next: string;
  /** The promise and each reason for it; nothing once it is closed, and nothing while its time stands still. */
  readonly due:
    | { readonly at: Temporal.Instant; readonly says: string; readonly why: readonly string[] }
    | undefined;
  /** Since when the time stands still, and why. */
  readonly still: { readonly since: string; readonly why: readonly string[] } | undefined;
  readonly closedAt: Temporal.Instant | undefined;
  /** When they took their request back; whatever became of the case. */
  readonly withdrawnAt: Temporal.Instant | undefined;
  /** Whether they have said how content they are with it. */
  readonly hasOpinion: boolean;
  /** Whether they may take it back now. */
  readonly mayWithdraw: boolean;
  /** When it closes by itself unless they say something, and what: that it is still a problem, or what they were asked. */
  readonly closesUnless: { readonly at: Temporal.Instant; readonly say: 'still' | 'answer' } | undefined;
  /** Until when they may say that it is still a problem; nothing where they may not, or have said so. */
  readonly stillUntil: Temporal.Instant | undefined;
  /** How many other requests the case serves. */
  readonly others: number;
  /** Newest first. */
  readonly steps: readonly SaidStep[];
};

/** The story of a request for the person who made it; nothing when there is no such request. */
export async function storyFor(tx: Tx, request: Uuid, tongue: Tongue): Promise<RequestStory | undefined> {
  const story = await publicStory(tx, request);
  if (!story) return undefined;
  const pack = await packOf(tx, story.service, story.version);
  const place = await placeFor(tx, story.submission, tongue);
  const cases: SaidCase[] = [];
  for (const one of story.cases) {
    const { words, definition } = await packOf(tx, one.service, one.version);
    const said = sayCase({ ...one, ...(await promiseOf(tx, one)) }, words[tongue], tongue);
    cases.push({ ...said, ...(await offeredOn(tx, one, definition)) });
  }
  const { noun } = pack.words[tongue];
  const fee = sayToPay(pack, story.fee, tongue);
  return { ...story, fee, title: place ? `${noun}, ${place}` : noun, cases };
}

async function placeFor(tx: Tx, submission: Uuid | null, tongue: Tongue): Promise<string | undefined> {
  const sent = submission ? await submissionOf(tx, submission) : undefined;
  return sent && (await sayPlace(tx, knownPlace(sent), tongue));
}

type Offered = Pick<SaidCase, 'mayWithdraw' | 'closesUnless' | 'stillUntil'>;

const nothingOffered: Offered = { mayWithdraw: false, closesUnless: undefined, stillUntil: undefined };

/** What its service lets them do with it as it stands. */
async function offeredOn(tx: Tx, one: CaseStory, definition: ServiceDefinition): Promise<Offered> {
  const { how, closing, status, steps } = one;
  if (how === 'withdrew') return nothingOffered;
  if (closing) {
    const saidSo = steps.some(({ step }) => step === 'still');
    return {
      ...nothingOffered,
      stillUntil: saidSo ? undefined : await reopensUntil(tx, definition, closing.at),
    };
  }
  const closesUnless = closingUnless(one, definition);
  return {
    mayWithdraw: (definition.requester?.withdraws?.in ?? []).some((other) => other === status),
    closesUnless,
    stillUntil: closesUnless?.say === 'still' ? closesUnless.at : undefined,
  };
}

function closingUnless(
  { selfClosing, status }: CaseStory,
  { requester, actions }: ServiceDefinition,
): SaidCase['closesUnless'] {
  if (!selfClosing || selfClosing.trouble !== null) return undefined;
  const isStill = (requester?.['still-takes'] ?? []).some((action) =>
    actions[action]?.from.some((from) => from === status),
  );
  return { at: selfClosing.at, say: isStill ? 'still' : 'answer' };
}

function sayCase(one: CaseStory, words: ServiceWords, tongue: Tongue): Omit<SaidCase, keyof Offered> {
  const { label, next } = wordsAt(words.statuses, one.status);
  const { id, reference, closing, dueAt, dueSteps, stillSince } = one;
  return {
    id,
    reference,
    status: label,
    flags: closing ? [] : one.flags.flatMap((flag) => words.flags[flag]?.resident ?? []),
    next: closing ? wordsAt(words.outcomes, closing.outcome).resident : next,
    due: dueAt && !closing ? sayPromise({ dueAt, dueSteps }, tongue) : undefined,
    still:
      stillSince && !closing
        ? { since: sayDate(stillSince, tongue), why: sayWhy({ dueSteps }, tongue) }
        : undefined,
    closedAt: closing?.at,
    hasOpinion: one.steps.some(({ step }) => step === 'opinion'),
    withdrawnAt: one.steps.find(({ step }) => step === 'withdrawn')?.at,
    others: one.requests - 1,
    steps: saySteps(one.steps, words, tongue),
  };
}

function sayPromise(due: KeptDue, tongue: Tongue): SaidCase['due'] {
  return { at: due.dueAt, says: sayDue(due, tongue), why: sayWhy(due, tongue) };
}
