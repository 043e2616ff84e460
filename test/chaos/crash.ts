import { setTimeout as pause } from 'node:timers/promises';
import { chance } from '../../demo/chance.ts';
import { employ, serve, setUp } from '../running/council.ts';
import { run } from '../running/program.ts';
import type { Settings } from '../running/program.ts';
import { beginDrafts, signIn } from './begun.ts';
import { readEvidence, whatWaits } from './evidence.ts';
import { faultsIn } from './history.ts';
import { killAlong } from './kill-along.ts';
import type { Victim } from './kill-along.ts';
import { drawOrders } from './orders.ts';
import type { Orders } from './orders.ts';
import { openCluster } from './own-cluster.ts';
import { openPostOffice } from './post-office.ts';
import { sendAll } from './senders.ts';
import type { Desk } from './senders.ts';
import type { Counts } from './stubborn-sender.ts';
import { supervise } from './supervised.ts';

export type CrashPlan = {
  readonly seed: number;
  readonly requests: number;
  readonly kills: number;
  /** The share of answers that never reach whoever asked. */
  readonly loses: number;
  /** The fault that the checker must find: whoever asks again does so under another key. */
  readonly renewsKeys?: boolean;
};

export type Verdict = {
  readonly faults: readonly string[];
  /** Who was turned away, bugs that were logged, and processes that ended although nobody killed them. */
  readonly oddities: readonly string[];
  readonly figures: Readonly<Record<string, number>>;
};

type Installed = Awaited<ReturnType<typeof install>>;

/**
 * A council's whole installation under load, in which one process after the other is killed with -9 and started again; then
 * everything that was answered is compared with everything that is there.
 */
export async function crash(plan: CrashPlan): Promise<Verdict> {
  const draw = chance('crash', plan.seed);
  const installed = await install();
  const { settings, targets, office } = installed;
  const counts: Counts = { asked: 0, again: 0, lost: 0, statuses: new Map() };
  const desk = await openDesk(installed, { plan, counts, orders: drawOrders(draw, plan.requests) });
  const killed = { web: 0, worker: 0, database: 0 };
  const began = performance.now();
  const killing = killAlong(plan, { draw, progress: () => desk.book.length }, async (victim) => {
    await targets[victim].up();
    killed[victim] += 1;
    await targets[victim].kill();
  });
  await Promise.all([sendAll(desk), killing]);
  const sent = performance.now();
  await Promise.all([targets.web.up(), targets.worker.up()]);
  await untilQuiet(settings);
  const quiet = performance.now();
  const found = await readEvidence(settings);
  const mail = [...office.taken];
  const verified = await run(['verify'], settings);
  await installed.close();
  const faults = faultsIn({ book: desk.book, found, mail });
  if (verified.code !== 0) faults.push(`the seals do not hold: ${verified.out}${verified.err}`);
  const emails = new Set(mail.map(({ messageId }) => messageId)).size;
  return {
    faults,
    oddities: odditiesOf(installed, desk),
    figures: {
      seed: plan.seed,
      requests: desk.book.length,
      acknowledged: desk.book.filter(({ outcome }) => outcome === 'done').length,
      'kill -9 of web': killed.web,
      'kill -9 of worker': killed.worker,
      'kill -9 of PostgreSQL': killed.database,
      'unknown outcomes, asked again': counts.again,
      'of these answers lost on the way': counts.lost,
      'of these answers 503': counts.statuses.get(503) ?? 0,
      'answers 500': counts.statuses.get(500) ?? 0,
      emails,
      'emails handed over again under their Message-ID': mail.length - emails,
      faults: faults.length,
      'seconds of load': Math.round((sent - began) / 1_000),
      'seconds until quiet': Math.round((quiet - sent) / 1_000),
    },
  };
}

/** Its own PostgreSQL, mail system, directory, web and worker, each a process, and how each is killed. */
async function install() {
  const office = await openPostOffice();
  const cluster = await openCluster();
  const set = await setUp(cluster.logins);
  const settings = { ...set.settings, SMTP_URL: office.url, MOOTHALL_TRUSTED_PROXIES: '127.0.0.1' };
  const [web, worker] = await Promise.all([
    supervise(async () => serve({ settings })),
    supervise(async () => employ({ settings })),
  ]);
  const database = {
    up: async () => {},
    kill: async () => {
      await cluster.kill();
      await cluster.start();
    },
  };
  const close = async () => {
    await Promise.all([web.rest(), worker.rest()]);
    await cluster.stop();
    await office.stop();
  };
  const targets = { web, worker, database } satisfies Record<Victim, object>;
  return { settings, office, targets, close, origin: set.origin };
}

type Opening = { readonly plan: CrashPlan; readonly counts: Counts; readonly orders: Orders };

/** Drafts that are filled in, officers who have signed in: all that comes before the first kill. */
async function openDesk({ settings, origin }: Installed, { plan, counts, orders }: Opening): Promise<Desk> {
  const everybody = orders.errands.flatMap(({ first, second }) => (second ? [first, second] : [first]));
  const begun = await beginDrafts({ origin, settings }, everybody);
  const officers = await signIn({ origin, settings }, 'Callum Slingsby', 2);
  const draws = new Map<number, ReturnType<typeof chance>>();
  return {
    book: [],
    cases: [],
    orders,
    begun: new Map(begun.map((one) => [one.email, one])),
    officers,
    mannerOf: (number, cookie) => ({
      ...plan,
      origin,
      from: `192.0.2.${String(number + 1)}`,
      cookie,
      draw: draws.getOrInsertComputed(number, () => chance('crash', plan.seed, number)),
      counts,
      patienceSeconds,
    }),
  };
}

const patienceSeconds = 120;

/** Until nothing waits any more, or nobody will wait for it any longer. */
async function untilQuiet(settings: Settings): Promise<void> {
  const last = performance.now() + patienceSeconds * 1_000;
  while ((await whatWaits(settings)).length > 0 && performance.now() < last) await pause(500);
}

function odditiesOf({ targets: { web, worker } }: Installed, { book }: Desk): readonly string[] {
  const turnedAway = book.filter(({ outcome }) => outcome === 'refused');
  const lines = [web, worker].flatMap((one) => one.out().split('\n'));
  return [
    ...turnedAway.map(({ kind, mark }) => `refused: ${kind} ${mark}`),
    ...lines.filter((line) => line.includes('"msg":"a request met a bug"')),
    ...[web, worker].flatMap((one) => one.ownEnds()).map((end) => `a process ended by itself: ${end}`),
  ];
}
