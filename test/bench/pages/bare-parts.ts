import { fastify } from 'fastify';
import { pino } from 'pino';
import type { Client } from 'pg';
import { brotliCompressSync, constants } from 'node:zlib';
import { shared } from '../ground/spent.ts';
import { isFrame, tripsOf } from '../record/recorded.ts';
import type { Statement } from '../record/recorded.ts';

/** The parts of a page's floor. Each does a number of pages' worth of itself. */
export type Part = (count: number) => Promise<unknown>;

type Recorded = { readonly statements: readonly Statement[] };

/** Begin, say which council it is, commit. */
export function bareTransaction(connections: readonly Client[], { statements }: Recorded): Part {
  const [begin = 'begin', commit = 'commit'] = statements.filter(isFrame).map(({ text }) => text);
  return async (count) =>
    shared(Array(count), connections, async (connection) => {
      await connection.query(begin);
      await connection.query(commit);
    });
}

/** The very statements, by name, in the round trips in which they went; inside a transaction that is begun once. */
export function bareQueries(connections: readonly Client[], { statements }: Recorded): Part {
  const [begin = 'begin'] = statements.filter(isFrame).map(({ text }) => text);
  const trips = tripsOf(statements.filter((statement) => !isFrame(statement)));
  const named = trips.map((trip) => trip.map(({ text, values }) => ({ text, values, name: nameOf(text) })));
  return async (count) => {
    for (const connection of connections) await connection.query(begin);
    await shared(Array(count), connections, async (connection) => {
      for (const trip of named) await Promise.all(trip.map(async (query) => connection.query(query)));
    });
    for (const connection of connections) await connection.query('rollback');
  };
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  return names.getOrInsertComputed(text, () => `bare ${String(names.size)}`);
}

export function bareTemplate(show: () => Promise<string>): Part {
  return async (count) => {
    for (let done = 0; done < count; done += 1) await show();
  };
}

export function bareCompression(body: Buffer): Part {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 4,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  return async (count) => {
    for (let done = 0; done < count; done += 1) brotliCompressSync(body, { params });
  };
}

/** A route that sends ready bytes and writes one line to a file. Gives its port. */
export async function openBareRoute(body: Buffer, log: string): Promise<number> {
  const app = fastify({ logger: false });
  const logger = pino(
    { base: { process: 'bare' }, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination(log),
  );
  app.get('/', async (request, reply) => {
    logger.info({ method: request.method, route: '/', status: 200, request: request.id }, 'answered');
    return reply.type('text/html; charset=utf-8').header('content-encoding', 'br').send(body);
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const address = app.server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the bare route has no port');
  return address.port;
}
