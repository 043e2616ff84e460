import { setTimeout as pause } from 'node:timers/promises';
import type { Client as Postgres } from 'pg';
import { measured } from '../figure.ts';
import type { Measured } from '../figure.ts';
import { openClient, requestOf } from '../ground/client.ts';
import type { Ground } from '../ground/ground.ts';
import { quantile } from '../ground/times.ts';
import { visitorOf } from '../pages/pages.ts';
import { copyDrafts, fillIn, lastPresses } from '../submit/drafts.ts';

const amounts = {
  full: { officers: 200, seconds: 30, perSecond: 20 },
  small: { officers: 4, seconds: 1, perSecond: 4 },
} as const;
const everySeconds = 10;

/** Two hundred officers with a queue before them, which each reads anew every ten seconds, while twenty cases a second come in. */
export async function measureCrowd(ground: Ground, postgres: Postgres): Promise<readonly Measured[]> {
  const { officers, seconds, perSecond } = amounts[ground.size];
  const cookies: string[] = [];
  for (let number = 0; number < officers; number += 1)
    cookies.push((await visitorOf(postgres, 'hub')).cookie);
  const pattern = await fillIn(ground, postgres);
  const presses = await lastPresses(ground, await copyDrafts(postgres, pattern, seconds * perSecond));
  const until = performance.now() + seconds * 1_000;
  const [pages, opened] = await Promise.all([
    Promise.all(cookies.map((cookie, place) => reading(ground, { cookie, place, until, officers }))),
    arriving(ground, presses, 1_000 / perSecond),
  ]);
  const goal = { valueAtMost: 250 } as const;
  const figure = (name: string, taken: readonly number[]) =>
    measured({ suite: 'cases', name, unit: 'ms', rounds: [quantile(taken, 0.95)], goal });
  return [
    figure(`a queue, ${String(officers)} officers at once, p95`, pages.flat()),
    figure(`a case comes in meanwhile, ${String(perSecond)} a second, p95`, opened),
  ];
}

type Reading = {
  readonly cookie: string;
  readonly place: number;
  readonly until: number;
  readonly officers: number;
};

async function reading(
  ground: Ground,
  { cookie, place, until, officers }: Reading,
): Promise<readonly number[]> {
  const taken: number[] = [];
  await pause(((everySeconds * 1_000) / officers) * place);
  const client = await openClient(ground.port);
  const request = requestOf({ path: '/hub/queues/street-cleansing', host: ground.host, cookie, from: place });
  while (performance.now() < until) {
    const next = pause(everySeconds * 1_000);
    const begun = performance.now();
    const { status } = await client.ask(request);
    taken.push(performance.now() - begun);
    if (status !== 200) throw new Error(`the queue answers ${String(status)}`);
    await next;
  }
  client.close();
  return taken;
}

/** Each press at its time, whether the one before it has been answered or not. */
async function arriving(
  ground: Ground,
  presses: readonly Buffer[],
  apart: number,
): Promise<readonly number[]> {
  return Promise.all(
    presses.map(async (press, place) => {
      await pause(apart * place);
      const client = await openClient(ground.port);
      const begun = performance.now();
      const { status } = await client.ask(press);
      const taken = performance.now() - begun;
      client.close();
      if (status !== 303) throw new Error(`a report answers ${String(status)}`);
      return taken;
    }),
  );
}
