import type { Uuid } from '#language';
import type { Entry } from '#capabilities/ledger';
import type { Tx } from '#platform/database';
import { z } from 'zod';
import {
  caseActed,
  caseClosed,
  caseMerged,
  caseNoted,
  caseReopened,
  caseReplied,
  caseSeparated,
  requestWithdrawn,
  caseOpinionGiven,
} from '../events.ts';
import { wholeTimeline } from './whole-timeline.ts';

/** One thing that happened, as far as it concerns those who asked. */
export type StoryStep = { readonly at: Temporal.Instant } & (
  | { readonly step: 'received' | 'joined' | 'followed' | 'withdrawn' | 'merged' | 'separated' }
  | { readonly step: 'status' | 'reopened'; readonly status: string }
  | { readonly step: 'closed'; readonly status: string; readonly outcome: string }
  | { readonly step: 'note' | 'replied' | 'still'; readonly text: string }
  | { readonly step: 'opinion'; readonly score: number }
);

type Part = {
  readonly case: Uuid;
  /** Of what those who asked have written, it tells of what was written under this one. */
  readonly request: Uuid;
  readonly how: string;
  readonly madeAt: Temporal.Instant;
  /** When the request came to the case; what was written before concerned others. */
  readonly since: Temporal.Instant;
  /** Whether it goes on from a case that was merged with this one, where it was begun. */
  readonly goesOn: boolean;
};

/** The steps of a case from when a request came to it, oldest first, out of the ledger. */
export async function storySteps(tx: Tx, part: Part): Promise<readonly StoryStep[]> {
  const entries = (await wholeTimeline(tx, part.case)).toReversed();
  const begun = part.goesOn ? [] : begunBy(part);
  const since = entries.filter(({ at }) => Temporal.Instant.compare(at, part.since) >= 0);
  return [...begun, ...untilWithdrawn(since.flatMap((entry) => stepOf(entry) ?? ownStep(entry, part) ?? []))];
}

function begunBy({ how, since, madeAt }: Part): readonly StoryStep[] {
  if (how === 'followed') return [{ step: 'followed', at: since }];
  const received: StoryStep = { step: 'received', at: madeAt };
  return how === 'joined' ? [received, { step: 'joined', at: since }] : [received];
}

function stepOf(entry: Entry): StoryStep | undefined {
  return (
    statusStep(entry) ?? closedStep(entry) ?? reopenedStep(entry) ?? mergedStep(entry) ?? noteStep(entry)
  );
}

function statusStep(entry: Entry): StoryStep | undefined {
  const acted = caseActed.read(entry);
  if (!acted || acted.closes || acted.from === acted.to) return undefined;
  return { step: 'status', at: entry.at, status: acted.to };
}

function closedStep(entry: Entry): StoryStep | undefined {
  const closed = caseClosed.read(entry);
  return closed && { step: 'closed', at: entry.at, status: closed.status, outcome: closed.outcome };
}

function reopenedStep(entry: Entry): StoryStep | undefined {
  const reopened = caseReopened.read(entry);
  return reopened && { step: 'reopened', at: entry.at, status: reopened.status };
}

/** That it is worked on together with another, or by itself again. */
function mergedStep(entry: Entry): StoryStep | undefined {
  if (caseMerged.read(entry)) return { step: 'merged', at: entry.at };
  return caseSeparated.read(entry) && { step: 'separated', at: entry.at };
}

const written = z.object({ text: z.string() });

/** A public note whose text has not been erased. */
function noteStep(entry: Entry): StoryStep | undefined {
  if (caseNoted.read(entry)?.kind !== 'public') return undefined;
  const { data } = written.safeParse(entry.detail);
  return data && { step: 'note', at: entry.at, text: data.text };
}

/** What happened after a request was taken back concerns others. */
function untilWithdrawn(steps: readonly StoryStep[]): readonly StoryStep[] {
  const last = steps.findIndex(({ step }) => step === 'withdrawn');
  return last === -1 ? steps : steps.slice(0, last + 1);
}

/** What somebody did with their own request. */
function ownStep(entry: Entry, { request }: Part): StoryStep | undefined {
  if (requestWithdrawn.read(entry) && entry.subject === request) return { step: 'withdrawn', at: entry.at };
  const opinion = caseOpinionGiven.read(entry);
  if (opinion?.request === request) return { step: 'opinion', at: entry.at, score: opinion.score };
  const replied = caseReplied.read(entry);
  if (replied?.request !== request) return undefined;
  const { data } = written.safeParse(entry.detail);
  return (
    data && {
      step: replied.kind === 'still-a-problem' ? 'still' : 'replied',
      at: entry.at,
      text: data.text,
    }
  );
}
