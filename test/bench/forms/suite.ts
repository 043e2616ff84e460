import { join } from 'node:path';
import { measured } from '../figure.ts';
import type { Measured } from '../figure.ts';
import { askOften, idlePerSecond } from '../ground/asking.ts';
import type { Page } from '../ground/asking.ts';
import type { Ground } from '../ground/ground.ts';
import { openPostgres } from '../ground/postgres.ts';
import { usedBy } from '../ground/processor.ts';
import { spentOn } from '../ground/spent.ts';
import { quantile } from '../ground/times.ts';
import { runMoothall } from '../ground/web.ts';
import type { Process } from '../ground/web.ts';
import type { Suite } from '../suite.ts';
import { addDrafts, copyDraftOf } from './drafts.ts';
import { filledUpTo } from './filled.ts';
import { longForm, measuredPage, shortForm, writeService } from './long-form.ts';
import { journeysOf } from './residents.ts';

const amounts = {
  full: {
    warmUp: 1_000,
    pages: 200,
    rounds: 5,
    residents: 500,
    sent: 5,
    everySeconds: 10,
    drafts: 1_000_000,
  },
  small: { warmUp: 5, pages: 5, rounds: 1, residents: 5, sent: 2, everySeconds: 0.1, drafts: 100 },
} as const;

const suite = 'forms';
const residentsFrom = 30;

/** A form of 60 pages and 200 questions, its route walked anew for each answer. */
export const formsSuite: Suite = {
  name: suite,
  about: 'a page of a form of 60 pages and 200 questions, five hundred people in it, and a million drafts',
  on: 'borough',
  run: async (ground) => {
    const { residents, sent, everySeconds, drafts } = amounts[ground.size];
    await using held = new AsyncDisposableStack();
    const postgres = await openPostgres(ground.urls.superuser);
    held.defer(() => postgres.end());
    for (const form of [longForm, shortForm]) await publish(ground, writeService(ground.folder, form));
    const web = await ground.serve();
    held.defer(web.stop);
    const long = await filledUpTo(ground, longForm, measuredPage);
    const short = await filledUpTo(ground, shortForm, measuredPage);
    const { replayed, alone } = await roundsOf(ground, web, { replayed: long, alone: short });
    const begun = await filledUpTo(ground, longForm, residentsFrom);
    const cookies = await copyDraftOf(postgres, begun.cookie, residents);
    const journey = { cookies, path: begun.path, from: residentsFrom, pages: sent, everySeconds };
    const taken = await journeysOf(ground, journey);
    ground.say(`  ${String(taken.length)} answers, the slowest ${Math.max(...taken).toFixed(0)} ms`);
    await addDrafts(postgres, shortForm.service, drafts);
    const among = await roundsOf(ground, web, { replayed: long });
    return [
      ...figuresOf({ replayed, alone, among: among.replayed }),
      measured({
        suite,
        name: `answers to ${String(residents)} people at once, p95`,
        unit: 'ms',
        rounds: [quantile(taken, 0.95)],
        goal: { valueAtMost: 100 },
      }),
    ];
  },
};

async function publish({ folder, settings }: Ground, path: string): Promise<void> {
  await runMoothall(['services', 'import', path], { settings, log: join(folder, 'import-service.log') });
}

/** Processor time of pages, in rounds that take turns, after each has been asked for often. */
async function roundsOf<Name extends string>(
  ground: Ground,
  web: Process,
  pages: Readonly<Record<Name, Page>>,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const { warmUp, pages: count, rounds } = amounts[ground.size];
  const named = Object.entries<Page>(pages).map(([name, page]) => ({ name, page, taken: [] as number[] }));
  for (const { page } of named) await askOften(ground, page, warmUp);
  const idle = await idlePerSecond(ground, web);
  for (let round = 0; round < rounds; round += 1)
    for (const { page, taken } of named) {
      const spent = await spentOn(usedBy(ground, web.pid), async () => askOften(ground, page, count));
      taken.push((spent.milliseconds - idle * spent.seconds) / count);
    }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names are those of the pages
  return Object.fromEntries(named.map(({ name, taken }) => [name, taken])) as Record<Name, number[]>;
}

function figuresOf({
  replayed,
  alone,
  among,
}: Readonly<Record<'replayed' | 'alone' | 'among', readonly number[]>>) {
  const page = `page ${String(measuredPage)} of 60`;
  const figures: Measured[] = [
    measured({
      suite,
      name: `${page}, its route replayed`,
      unit: 'ms',
      rounds: replayed,
      goal: { valueAtMost: 5 },
    }),
    measured({
      suite,
      name: `${page}, against the same page alone`,
      unit: 'ms',
      rounds: replayed,
      floor: alone,
      goal: { ratioAtMost: 1.3 },
    }),
    measured({
      suite,
      name: `${page}, among a million drafts`,
      unit: 'ms',
      rounds: among,
      floor: replayed,
      goal: { ratioAtMost: 1.1 },
    }),
  ];
  return figures;
}
