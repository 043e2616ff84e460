import type { Act } from '#language';
import { transaction } from '#platform/database';
import { takeInPastCases } from '#services';
import type { PastCase } from '#services';
import { deedsOf, doDeed, doneAt } from './do-deed.ts';
import type { KnownOfficers } from './keep-officers.ts';
import type { Loading } from './loading.ts';
import { changedPlan } from './plan.ts';
import type { Plan } from './plan.ts';
import { before, keepProgress, lately } from './progress.ts';
import type { Progress } from './progress.ts';

type LoadingHistory = Pick<Loading, 'database' | 'authority' | 'say'> & {
  readonly plan: Plan;
  readonly officers: KnownOfficers;
  readonly progress: readonly Progress[];
};

/** Does what was done lately and is not done yet, each lane in the order of time and by a connection of its own. */
export async function doLately({ progress, plan, ...loading }: LoadingHistory): Promise<void> {
  await all(
    progress
      .filter(({ lane }) => lately.some((one) => one === lane))
      .map((began) => doLane({ ...loading, began, cases: plan.lately[began.lane] ?? [] })),
  );
}

/** Takes in what was done before, a week at a time, the newest first. */
export async function takeInBefore({ progress, plan, ...loading }: LoadingHistory): Promise<void> {
  const began = progress.filter(({ lane }) => before.some((one) => one === lane));
  await all(
    began.map((lane, index) => takeLane({ ...loading, plan, began: lane, weeks: plan.before[index] ?? [] })),
  );
}

/** When one lane fails, the others are let finish: whoever tries again must not meet them. */
async function all(doing: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(doing);
  await Promise.all(doing);
}

type Lane = Omit<LoadingHistory, 'plan' | 'progress'> & { readonly began: Progress };

/** Deeds in one transaction, at most: one takes about 20 ms. */
const mostDeeds = 25;

async function doLane({
  database,
  authority,
  officers,
  cases,
  began,
}: Lane & { readonly cases: readonly PastCase[] }): Promise<void> {
  const deeds = deedsOf(cases);
  let { done } = began;
  let together = mostDeeds;
  while (done < deeds.length) {
    const next = deeds.slice(done, done + together);
    const progress = { ...began, done: done + next.length };
    try {
      await transaction(database, authority, async (tx) => {
        for (const deed of next) await doDeed(tx, deed, officers);
        const last = next.at(-1);
        if (last) await keepProgress(tx, progress, loadingAct(doneAt(last)));
      });
      ({ done } = progress);
    } catch (error) {
      // On a machine so busy that a transaction outlasts its five seconds: nothing of it was done.
      if (together === 1) throw error;
      together = Math.ceil(together / 4);
    }
  }
}

type Weeks = Lane & { readonly plan: Plan; readonly weeks: readonly number[] };

async function takeLane({ plan, weeks, began, say, ...ground }: Weeks): Promise<void> {
  for (let { done } = began; done < weeks.length; done += 1) {
    const cases = plan.takenIn(weeks[done] ?? 0);
    for (let from = 0; from < cases.length; from += mostCases)
      await takeIn(cases.slice(from, from + mostCases), ground);
    const act = loadingAct(cases.at(-1)?.opened.at ?? loadingEpoch);
    await transaction(ground.database, ground.authority, (tx) =>
      keepProgress(tx, { ...began, done: done + 1 }, act),
    );
    if (began.lane === before[0] && (done + 1) % 13 === 0 && done + 1 < weeks.length)
      say(`History: ${String(Math.round(((done + 1) / weeks.length) * 100))}%`);
  }
}

const loadingEpoch = Temporal.Instant.fromEpochMilliseconds(0);

/** Cases in one transaction, at most and at least: 250 take a fifth of a second where nothing else is done. */
const [mostCases, leastCases] = [250, 20];

/** On a machine so busy that a transaction outlasts its five seconds, half of them, and then the other. */
async function takeIn(
  cases: readonly PastCase[],
  ground: Pick<Lane, 'database' | 'authority'>,
): Promise<void> {
  try {
    await takeInOnce(cases, ground);
  } catch (error) {
    if (cases.length <= leastCases) throw error;
    const half = Math.ceil(cases.length / 2);
    await takeIn(cases.slice(0, half), ground);
    await takeIn(cases.slice(half), ground);
  }
}

/** The same again is known by its references: what was taken in before a failure is not taken in twice. */
async function takeInOnce(
  cases: readonly PastCase[],
  { database, authority }: Pick<Lane, 'database' | 'authority'>,
): Promise<void> {
  const act = loadingAct(cases.at(-1)?.opened.at ?? loadingEpoch);
  const { refused } = await transaction(database, authority, (tx) => takeInPastCases(tx, cases, act));
  const [wrong] = refused;
  if (wrong?.refusal.code === 'case.reference-taken') throw changedPlan();
  if (wrong) throw new Error(`the case ${wrong.reference} was refused`, { cause: wrong.refusal });
}

/** What the loading itself does. */
export const loadingAct = (at: Temporal.Instant): Act => ({
  by: { kind: 'system', name: 'demo' },
  channel: 'system',
  request: 'demo',
  at,
});
