import { join } from 'node:path';
import { openMonths } from '#capabilities/ledger';
import { transaction } from '#platform/database';
import { readCouncil, sayProblem } from '#services';
import type { Council } from '#services';
import { historyDay } from '../history/days.ts';
import { historyOf, redrawnBefore } from '../history/history.ts';
import { generateBorough } from '../index.ts';
import { deedsOf } from './do-deed.ts';
import { keepOfficers } from './keep-officers.ts';
import { doLately, loadingAct, takeInBefore } from './load-history.ts';
import { loadPlaces } from './load-places.ts';
import type { Loading } from './loading.ts';
import { changedPlan, digestOf, planOf } from './plan.ts';
import type { Plan } from './plan.ts';
import { before, keepProgress, lately, progressOf } from './progress.ts';
import type { Progress } from './progress.ts';
import { staffOf } from './staff.ts';

const seed = 7;
/** Three years; of a small borough a quarter of what happens there, so that it loads in seconds. */
const amounts = { small: { weeks: 156, share: 0.25 }, full: { weeks: 156, share: 1 } } as const;

/**
 * Loads places, officers and history: what was done lately through the verbs that residents and officers use, each at its own
 * past instant, and what was done before as a council takes in the cases of another system. `usable` is called when
 * everything is there but what was done before.
 */
export async function loadBorough(loading: Loading): Promise<void> {
  const { database, authority, tenant, say, usable } = loading;
  const begun = await transaction(database, authority, progressOf);
  const size = begun[0]?.size ?? loading.size;
  const until = begun[0] ? Temporal.PlainDate.from(begun[0].until) : loading.today;
  const { weeks, share, done } = { ...amounts[size], done: undefined, ...loading.amount };
  const first = until.subtract({ weeks: weeks + 1 });
  const act = loadingAct(Temporal.Instant.fromEpochMilliseconds(historyDay(first, 0).at(6)));
  await transaction(database, authority, (tx) => openMonths(tx, first, until));
  const borough = generateBorough({ seed, size });
  const council = await fictionalCouncil();
  const officers = await transaction(database, authority, (tx) => keepOfficers(tx, { council, tenant }, act));
  const history = historyOf(borough, { until, staff: staffOf(council, officers), weeks, share });
  const plan = planOf(history, done);
  requireSame(begun, plan);
  await loadPlaces(borough, { ...loading, redrawnOn: redrawnBefore(until) }, act);
  const progress = begun.length > 0 ? begun : await begin(loading, { plan, size, until: until.toString() });
  await doLately({ database, authority, plan, officers, progress, say });
  await usable?.();
  await takeInBefore({ database, authority, plan, officers, progress, say });
  say(`${borough.name.en}: what was reported in ${String(weeks)} weeks`);
}

function requireSame(begun: readonly Progress[], plan: Plan): void {
  const known = digestOf(plan);
  if (begun.some((lane) => lane.plan !== known)) throw changedPlan();
}

type Beginning = Pick<Progress, 'until' | 'size'> & { readonly plan: Plan };

/** Writes down how much there is to be done in each lane, before any of it is. */
async function begin(
  { database, authority }: Pick<Loading, 'database' | 'authority'>,
  { plan, size, until }: Beginning,
): Promise<readonly Progress[]> {
  const progress = [
    ...lately.map((lane) => ({ lane, of: deedsOf(plan.lately[lane] ?? []).length })),
    ...before.map((lane, index) => ({ lane, of: plan.before[index]?.length ?? 0 })),
  ].map((lane) => ({ ...lane, size, until, plan: digestOf(plan), done: 0 }));
  const act = loadingAct(Temporal.PlainDate.from(until).toZonedDateTime('Europe/London').toInstant());
  await transaction(database, authority, async (tx) => {
    for (const one of progress) await keepProgress(tx, one, { ...act, at: act.at.subtract({ minutes: 1 }) });
  });
  return progress;
}

async function fictionalCouncil(): Promise<Council> {
  const read = await readCouncil(join(import.meta.dirname, '../../councils/thornmere'));
  if ('problems' in read) throw new Error(read.problems.map(sayProblem).join('\n'));
  return read.found;
}
