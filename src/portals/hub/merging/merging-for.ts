import { findCase, reportsOn } from '#capabilities/cases';
import type { CaseRecord } from '#capabilities/cases';
import { parseReference } from '#language';
import { casesToMerge, caseWords, packOf, planCaseMerging } from '#services';
import type { CaseMergingPlan, CaseWords } from '#services';
import type { SeenCase } from '../cases/case-for.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { sightFor } from '../sight.ts';

/** A case of the pair, in the words of its service. */
export type OneOfPair = {
  readonly found: CaseRecord;
  readonly words: CaseWords;
  readonly requests: number;
};

export type ShownPair = {
  readonly goes: OneOfPair;
  readonly stays: OneOfPair;
  readonly plan: CaseMergingPlan;
  /** Whether those who asked for the one that goes are sent a message. */
  readonly isTold: boolean;
};

export type NearOne = {
  readonly found: CaseRecord;
  readonly words: CaseWords;
  readonly metres: number;
};

/** A case that is to be merged: with which one, as far as that is chosen, and what would come of it. */
export type MergingSubject = SeenCase & {
  readonly typed: string;
  readonly problem: 'malformed' | 'unknown' | undefined;
  readonly pair: ShownPair | undefined;
  /** What may be the same, while none is chosen. */
  readonly near: readonly NearOne[];
};

export type MergingChoice = {
  /** The reference of the other case, as it was typed. */
  readonly with?: string | undefined;
  /** Which of the two stays; the one that was opened first, where nobody says. */
  readonly keeps?: 'this' | 'other' | undefined;
};

export async function mergingFor(
  visit: HubVisit,
  seen: SeenCase,
  choice: MergingChoice,
): Promise<MergingSubject> {
  const typed = choice.with?.trim() ?? '';
  const nothing = { ...seen, typed, problem: undefined, pair: undefined, near: [] };
  if (typed === '') return { ...nothing, near: await nearOf(visit, seen) };
  const reference = parseReference(typed);
  if (!reference) return { ...nothing, problem: 'malformed', near: await nearOf(visit, seen) };
  const other = await findCase(visit.tx, sightFor(officerIn(visit)), reference);
  if (!other) return { ...nothing, problem: 'unknown', near: await nearOf(visit, seen) };
  return { ...nothing, pair: await pairOf(visit, { own: seen.found, other, keeps: choice.keeps }) };
}

async function nearOf(visit: HubVisit, { found }: SeenCase): Promise<readonly NearOne[]> {
  const { tx, tongue, now } = visit;
  if (found.closing) return [];
  const near: NearOne[] = [];
  for (const one of await casesToMerge(tx, { found, sight: sightFor(officerIn(visit)) }, now))
    near.push({ ...one, words: await caseWords(tx, one.found, tongue) });
  return near;
}

type Two = {
  readonly own: CaseRecord;
  readonly other: CaseRecord;
  readonly keeps: MergingChoice['keeps'];
};

async function pairOf(visit: HubVisit, { own, other, keeps }: Two): Promise<ShownPair | undefined> {
  const { tx } = visit;
  const isOlder = Temporal.Instant.compare(own.openedAt, other.openedAt) < 0;
  const ownStays = keeps === undefined ? isOlder : keeps === 'this';
  const [goes, stays] = ownStays ? [other, own] : [own, other];
  const plan = await planCaseMerging(tx, { goes, stays });
  if (!plan) return undefined;
  const { definition } = await packOf(tx, goes.service, goes.version);
  return {
    goes: await oneOf(visit, goes),
    stays: await oneOf(visit, stays),
    plan,
    isTold: definition.tells.some(({ on }) => on === 'merged'),
  };
}

async function oneOf({ tx, tongue }: HubVisit, found: CaseRecord): Promise<OneOfPair> {
  const reports = await reportsOn(tx, { case: found.id });
  const requests = reports.filter(({ how }) => how !== 'withdrew').length;
  return { found, words: await caseWords(tx, found, tongue), requests };
}
