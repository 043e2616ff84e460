import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { after } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Visitor } from './visitor.ts';

/** A page that listens to a stream, as a browser would: over a connection of its own. */
export type Listener = {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  /** The next event of this name. */
  readonly next: (event: string) => Promise<Record<string, unknown>>;
  /** How many events came so far. */
  readonly count: () => number;
  readonly lastId: () => string;
  readonly ended: Promise<unknown>;
  readonly leave: () => Promise<void>;
};

type Asked = { readonly path: string; readonly lastEventId?: string; readonly host?: string };

const sent = z.record(z.string(), z.unknown());

export async function listen(
  app: FastifyInstance,
  who: Visitor,
  { path, lastEventId, host = 'localhost' }: Asked,
): Promise<Listener> {
  if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' });
  const address = app.server.address();
  assert.ok(typeof address === 'object' && address);
  const cookie = [...who.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const asking = request({
    port: address.port,
    host: '127.0.0.1',
    path: `/hub${path}`,
    headers: { host, cookie, ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }) },
  });
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  asking.once('response', resolve).once('error', reject).end();
  after(() => asking.destroy());
  return heard(await promise);
}

function heard(answer: IncomingMessage): Listener {
  const events: { event: string; id: string; data: Record<string, unknown> }[] = [];
  const waiting: { event: string; tell: (data: Record<string, unknown>) => void }[] = [];
  let read = '';
  let lastId = '';
  let count = 0;
  answer.setEncoding('utf8');
  answer.on('error', () => {});
  answer.on('data', (more: string) => {
    read += more;
    const blocks = read.split('\n\n');
    read = blocks.pop() ?? '';
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
      const event = field('event');
      if (event === '') continue;
      count += 1;
      lastId = field('id') || lastId;
      events.push({ event, id: lastId, data: sent.parse(JSON.parse(field('data'))) });
    }
    for (const one of waiting.splice(0)) settle(one);
  });
  const settle = (one: (typeof waiting)[number]) => {
    const place = events.findIndex(({ event }) => event === one.event);
    const [found] = place === -1 ? [] : events.splice(place, 1);
    if (found) one.tell(found.data);
    else waiting.push(one);
  };
  const ended = once(answer, 'close');
  return {
    status: answer.statusCode,
    headers: answer.headers,
    next: async (event) => {
      const { promise, resolve } = Promise.withResolvers<Record<string, unknown>>();
      settle({ event, tell: resolve });
      return promise;
    },
    count: () => count,
    lastId: () => lastId,
    ended,
    leave: async () => {
      answer.destroy();
      await ended;
    },
  };
}
