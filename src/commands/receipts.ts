import { hash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { recordReceipt } from '#capabilities/notifications';
import { readReceipt } from '#connectors/notify';
import type { Act } from '#language';
import { transaction } from '#platform/database';
import type { Installation, LocalCouncil } from './installation.ts';

/** Where GOV.UK Notify posts what became of a message; the token that it is told stands in MOOTHALL_NOTIFY. */
export const receiptsPath = '/messages/receipts';

const mostBytes = 16 * 1024;

/** Takes receipts of messages. Who has no council's token is answered as if there were nothing here. */
export function serveReceipts(app: FastifyInstance, installation: Installation): void {
  app.register(async (server) => {
    // Other programs' bodies are read with a portal's limits; these have their own.
    server.removeContentTypeParser('application/json');
    server.addContentTypeParser(
      'application/json',
      { parseAs: 'string', bodyLimit: mostBytes },
      (_request, body, done) => done(null, parsed(body)),
    );
    server.post('/messages/receipts', async (request, reply) => {
      const local = councilOf(installation, request.headers.authorization);
      if (!local) return reply.callNotFound();
      const receipt = readReceipt(request.body);
      if (!receipt) return reply.code(422).type('text/plain').send('not a receipt that we understand\n');
      const act: Act = {
        by: { kind: 'system', name: 'receipts' },
        channel: 'system',
        request: request.id,
        at: installation.clock.now(),
      };
      const isOurs = await transaction(installation.database, local.authority, (tx) =>
        recordReceipt(tx, receipt, act),
      );
      if (!isOurs) installation.log.warn({ request: request.id }, 'a receipt is about no message of ours');
      return reply.code(204).send();
    });
  });
}

function parsed(body: unknown): unknown {
  try {
    return typeof body === 'string' ? JSON.parse(body) : undefined;
  } catch {
    return undefined;
  }
}

/** All of them are compared, whole and by digest, so that the time taken says nothing. */
function councilOf(
  { settings, councils }: Installation,
  given: string | undefined,
): LocalCouncil | undefined {
  const [, token = ''] = /^Bearer (.{1,500})$/.exec(given ?? '') ?? [];
  const known = councils.filter(({ council }) => {
    const own = settings.MOOTHALL_NOTIFY[council.slug]?.receipts;
    return own !== undefined && timingSafeEqual(digest(own), digest(token));
  });
  return known[0];
}

function digest(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}
