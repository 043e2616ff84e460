import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { newToken } from '#platform/chance';
import { readForm } from '../journeys/fields.ts';
import type { Fields } from '../journeys/fields.ts';
import type { Chance } from '../../demo/chance.ts';

export type Answer = {
  readonly status: number;
  readonly location: string | undefined;
  readonly html: string;
};

/** How often it had to ask again, and why: the outcome of what it sent before is then unknown to it. */
export type Counts = { asked: number; again: number; lost: number; readonly statuses: Map<number, number> };

export type Manner = {
  readonly origin: string;
  /** The address from which it seems to come: limits count by it. */
  readonly from: string;
  readonly cookie: string;
  readonly draw: Chance;
  /** The share of answers that are lost on their way to it. */
  readonly loses: number;
  /** A sender without a key that stays: each time that it asks again it draws another. */
  readonly renewsKeys?: boolean;
  readonly counts: Counts;
  /** Nobody waits longer. */
  readonly patienceSeconds: number;
};

export type Sender = {
  /** Calls up a page until it is shown, or leads elsewhere. */
  readonly open: (path: string) => Promise<Answer>;
  /** Sends the page's form, the same each time, until it is answered; nothing when nobody ever does. */
  readonly send: (page: Answer, path: string, typed: Typed) => Promise<Answer | undefined>;
};

export type Typed = Readonly<Record<string, string>>;

/** The hidden field under which a form's key travels. */
const keyField = '_key';
const pauseMilliseconds = 100;
const waitsMilliseconds = 10_000;

/** A browser whose user reloads until there is an answer: the same form, under the same key. */
export function stubbornSender(manner: Manner): Sender {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    open: async (path) => {
      const answer = await insist(manner, async () => ask({ ...manner, agent, path }));
      if (!answer) throw new Error(`never shown: ${path}`);
      return answer;
    },
    send: async (page, path, typed) => {
      let fields = filledIn(
        readForm(/<main\b[\s\S]*<\/main>/.exec(page.html)?.[0] ?? page.html).fields,
        typed,
      );
      return insist(manner, async (tries) => {
        if (tries > 0 && manner.renewsKeys === true) fields = filledIn(fields, { [keyField]: newToken() });
        const answer = await ask({ ...manner, agent, path, fields });
        if (manner.draw.happens(manner.loses)) {
          manner.counts.lost += 1;
          throw new Error('the answer was lost');
        }
        return answer;
      });
    },
  };
}

function filledIn(fields: Fields, typed: Typed): Fields {
  return [...fields.filter(([name]) => !Object.hasOwn(typed, name)), ...Object.entries(typed)];
}

/** Asks until there is an answer that says something: a page, a way on, a refusal. */
async function insist(
  { counts, patienceSeconds }: Manner,
  attempt: (tries: number) => Promise<Answer>,
): Promise<Answer | undefined> {
  const last = performance.now() + patienceSeconds * 1_000;
  for (let tries = 0; performance.now() < last; tries += 1) {
    counts.asked += 1;
    if (tries > 0) counts.again += 1;
    const answer = await attempt(tries).catch(() => undefined);
    if (answer) counts.statuses.set(answer.status, (counts.statuses.get(answer.status) ?? 0) + 1);
    if (answer && answer.status < 500 && answer.status !== 429) return answer;
    await pause(pauseMilliseconds);
  }
  return undefined;
}

type Ask = Pick<Manner, 'origin' | 'from' | 'cookie'> & {
  readonly agent: Agent;
  readonly path: string;
  readonly fields?: Fields;
};

async function ask({ origin, from, cookie, agent, path, fields }: Ask): Promise<Answer> {
  const { host, port } = new URL(origin);
  const body = fields && new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const sent = request({
    host: '127.0.0.1',
    port,
    path,
    agent,
    method: body === undefined ? 'GET' : 'POST',
    timeout: waitsMilliseconds,
    headers: {
      host,
      cookie,
      'x-forwarded-for': from,
      ...(body !== undefined && {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(Buffer.byteLength(body)),
      }),
    },
  });
  sent.on('error', reject);
  sent.on('timeout', () => sent.destroy(new Error('no answer')));
  sent.on('response', (answer) => {
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('error', reject);
    answer.on('close', () => reject(new Error('cut off')));
    answer.on('end', () => {
      const { statusCode: status = 0, headers } = answer;
      resolve({ status, location: headers.location, html: Buffer.concat(chunks).toString() });
    });
  });
  sent.end(body);
  return promise;
}
