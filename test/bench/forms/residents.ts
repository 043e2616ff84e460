import { setTimeout as pause } from 'node:timers/promises';
import { hiddenOf, textOf } from '../ground/browser.ts';
import { openClient, requestOf } from '../ground/client.ts';
import type { Ground } from '../ground/ground.ts';
import { typedOn } from './long-form.ts';

type Journeys = {
  /** The cookies of people who stand on the same page of the form, each with a draft of their own. */
  readonly cookies: readonly string[];
  readonly path: string;
  readonly from: number;
  readonly pages: number;
  /** Between one page of somebody's and the next. */
  readonly everySeconds: number;
};

/** Milliseconds of every answer to people who fill in a form at the same time, each a page every so many seconds. */
export async function journeysOf(
  ground: Pick<Ground, 'port' | 'host'>,
  { cookies, ...journey }: Journeys,
): Promise<readonly number[]> {
  const taken: number[] = [];
  const apart = (journey.everySeconds * 1_000) / cookies.length;
  await Promise.all(
    cookies.map(async (cookie, place) => {
      await pause(apart * place);
      await walk(ground, { ...journey, cookie, place, took: (milliseconds) => taken.push(milliseconds) });
    }),
  );
  return taken;
}

type Walk = Omit<Journeys, 'cookies'> & {
  readonly cookie: string;
  readonly place: number;
  readonly took: (milliseconds: number) => void;
};

/** Opens the page, sends it ten seconds later, and is led to the next. */
async function walk({ port, host }: Pick<Ground, 'port' | 'host'>, at: Walk): Promise<void> {
  const client = await openClient(port);
  const asked = { host, cookie: at.cookie, from: at.place };
  const timed = async (request: Buffer) => {
    const begun = performance.now();
    const got = await client.ask(request);
    at.took(performance.now() - begun);
    return got;
  };
  let path = at.path;
  for (let number = at.from; number < at.from + at.pages; number += 1) {
    const next = pause(at.everySeconds * 1_000);
    const page = await timed(requestOf({ ...asked, path }));
    if (page.status !== 200) throw new Error(`${path} answers ${String(page.status)}`);
    const form = new URLSearchParams({ ...hiddenOf(textOf(page)), ...typedOn(number) }).toString();
    await next;
    const kept = await timed(requestOf({ ...asked, method: 'POST', path, form }));
    const to = kept.headers.get('location');
    if (kept.status !== 303 || to === undefined) throw new Error(`${path} answers ${String(kept.status)}`);
    path = to;
  }
  client.close();
}
