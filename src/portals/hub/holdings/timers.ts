import { seenCases } from '#capabilities/cases';
import { timersOf } from '#capabilities/holdings';
import type { HoldingTimer } from '#capabilities/holdings';
import type { CaseReference } from '#language';
import { Refusal, explain } from '#platform/errors';
import { shellErrors } from '#portals/shell';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { sightFor } from '../sight.ts';
import type { SeenHolding } from './holding-for.ts';
import { timersWords } from './timers.words.ts';

/** What is done on a day of a holding, in words. */
export type SaidTimer = HoldingTimer & {
  readonly label: string;
  /** Why it failed. */
  readonly failed: string | undefined;
  /** The case that it opened, where the officer may see that. */
  readonly opened: CaseReference | undefined;
};

/** What was and is to be done on its days, in their order. */
export async function timersIn(visit: HubVisit, { held, words }: SeenHolding): Promise<readonly SaidTimer[]> {
  const timers = await timersOf(visit.tx, held.id);
  const opened = timers.flatMap((timer) => timer.case ?? []);
  const seen = await seenCases(visit.tx, sightFor(officerIn(visit)), opened);
  return timers.map((timer) => ({
    ...timer,
    // One of an earlier term may be of a version that called it by another name.
    label: Object.hasOwn(words.timers, timer.timer) ? (words.timers[timer.timer] ?? '') : timer.timer,
    failed: timer.trouble === null ? undefined : sayTrouble(visit, timer.trouble),
    opened: timer.case === null ? undefined : seen.get(timer.case)?.reference,
  }));
}

function sayTrouble({ tongue }: HubVisit, code: string): string {
  const isKnown = Object.hasOwn(shellErrors, code);
  return isKnown ? explain(new Refusal(code), shellErrors, tongue).sentence : timersWords[tongue].unforeseen;
}

/** A timer as a form names it: its term and its name. */
export function timerKey({ term, timer }: Pick<HoldingTimer, 'term' | 'timer'>): string {
  return `${String(term)} ${timer}`;
}
