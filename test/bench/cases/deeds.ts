import type { Client as Postgres } from 'pg';
import { measured } from '../figure.ts';
import type { Measured } from '../figure.ts';
import { textOf } from '../ground/browser.ts';
import { openClient, requestOf } from '../ground/client.ts';
import type { Client } from '../ground/client.ts';
import type { Ground } from '../ground/ground.ts';
import { quantile, timed } from '../ground/times.ts';
import { visitorOf } from '../pages/pages.ts';
import { copyDrafts, fillIn, lastPresses } from '../submit/drafts.ts';

const amounts = { full: 80, small: 3 } as const;

/** How long it takes from the press of the button to its answer that a case is opened, acted upon and closed; each by one person at a time. */
export async function measureDeeds(ground: Ground, postgres: Postgres): Promise<readonly Measured[]> {
  const client = await openClient(ground.port);
  const count = amounts[ground.size];
  const pattern = await fillIn(ground, postgres);
  const opens = await lastPresses(ground, await copyDrafts(postgres, pattern, count));
  const { cookie } = await visitorOf(postgres, 'hub');
  const ledTo: string[] = [];
  const press = async (request: Buffer) => void ledTo.push(await pressed(client, request));
  const figures = [{ name: 'a case is opened', taken: await timed(opens, press) }];
  const references = ledTo.map((path) => path.split('/')[2] ?? '');
  const at = { ground, client, cookie };
  const acts: Buffer[] = [];
  for (const reference of references)
    acts.push(await buttonOf(at, `/hub/cases/${reference}/actions/send`, {}));
  figures.push({ name: 'a case is acted upon', taken: await timed(acts, press) });
  const closings: Buffer[] = [];
  for (const reference of references)
    closings.push(await buttonOf(at, `/hub/cases/${reference}/closing`, { outcome: 'cleared' }));
  figures.push({ name: 'a case is closed', taken: await timed(closings, press) });
  client.close();
  return figures.flatMap(({ name, taken }) =>
    Object.entries({ p50: 0.5, p95: 0.95 }).map(([part, share]) =>
      measured({ suite: 'cases', name: `${name}, ${part}`, unit: 'ms', rounds: [quantile(taken, share)] }),
    ),
  );
}

/** Presses a button and gives the path to which that leads. */
async function pressed(client: Client, request: Buffer): Promise<string> {
  const { status, body, headers } = await client.ask(request);
  if (status !== 303)
    throw new Error(`a press of the button answers ${String(status)}: ${body.toString().slice(0, 200)}`);
  return headers.get('location') ?? '';
}

type At = { readonly ground: Ground; readonly client: Client; readonly cookie: string };

/** The bytes of the press of a form's button, once its page has been called up. */
async function buttonOf(
  { ground, client, cookie }: At,
  path: string,
  typed: Readonly<Record<string, string>>,
): Promise<Buffer> {
  const asked = { path, host: ground.host, cookie };
  const page = await client.ask(requestOf(asked));
  if (page.status !== 200) throw new Error(`${path} answers ${String(page.status)}`);
  const form = new URLSearchParams({ ...hiddenIn(textOf(page)), ...typed }).toString();
  return requestOf({ ...asked, method: 'POST', form });
}

function hiddenIn(page: string): Readonly<Record<string, string>> {
  const fields = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]));
}
