import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { openClient, requestOf } from '../ground/client.ts';
import type { Ground } from '../ground/ground.ts';
import { usedBy } from '../ground/processor.ts';
import { shared, spentOn } from '../ground/spent.ts';
import type { Statement } from '../record/recorded.ts';
import type { MeasuredPage, Visitor } from './pages.ts';

/** What a page costs at least, by its parts, each measured alone. */
export const partsOfFloor = {
  route: 'a bare Fastify route that sends the very bytes and writes one log line',
  transaction: 'the transaction for one council',
  session: 'the query for the session',
  queries: 'the page’s own statements',
  template: 'the page’s function, with what it shows at hand',
  compression: 'Brotli at level 4 of the page',
} as const;

export type PartName = keyof typeof partsOfFloor;
export type Floor = AsyncDisposable & {
  /** Milliseconds of processor time, of process and database, for one page. */
  readonly measure: (part: PartName, count: number) => Promise<number>;
};

export type FloorOf = {
  readonly page: MeasuredPage;
  readonly visitor: Visitor;
  readonly statements: readonly Statement[];
  readonly sent: Buffer;
};

const ready = z.object({ port: z.number() });

/** A process that does the parts of a page and nothing else. */
export async function openFloor(
  ground: Ground,
  { page, visitor, statements, sent }: FloorOf,
): Promise<Floor> {
  const body = join(ground.folder, 'page.br');
  writeFileSync(body, sent);
  const url = ground.urls.application;
  const log = join(ground.folder, 'bare.log');
  const texts = statements.map(({ values, ...rest }) => ({ ...rest, values: values.map(plain) }));
  const order = { url, page, officer: visitor.officer, statements: texts, body, log };
  const child = fork(join(import.meta.dirname, 'bare-process.ts'), {
    env: { ...process.env, MOOTHALL_BENCH_FLOOR: JSON.stringify(order) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const failed = ended.then(() => {
    throw new Error('the process of the floor has ended');
  });
  failed.catch(() => {});
  const heard = async (): Promise<unknown> => {
    const messages: unknown[] = await Promise.race([once(child, 'message'), failed]);
    return messages[0];
  };
  const { port } = ready.parse(await heard());
  const pid = child.pid ?? 0;
  const perform = async (part: PartName, count: number): Promise<unknown> => {
    if (part === 'route') return ask(port, count);
    child.send({ part, count });
    return heard();
  };
  return {
    measure: async (part, count) => {
      const spent = await spentOn(usedBy(ground, pid), async () => perform(part, count));
      return spent.milliseconds / count;
    },
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function ask(port: number, count: number): Promise<void> {
  const clients = await Promise.all(Array.from({ length: 8 }, async () => openClient(port)));
  const request = requestOf({ path: '/', host: 'localhost' });
  await shared(Array(count), clients, async (client) => client.ask(request));
  for (const client of clients) client.close();
}

/** As the order's JSON holds it. */
function plain(value: unknown): unknown {
  return Buffer.isBuffer(value) ? { hex: value.toString('hex') } : value;
}
