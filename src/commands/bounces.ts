import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { recordBounce } from '#capabilities/notifications';
import { readBounce } from '#connectors/smtp';
import type { Act } from '#language';
import { keyFor } from '#platform/crypto';
import type { Keys } from '#platform/crypto';
import { transaction } from '#platform/database';
import type { Installation } from './installation.ts';

const mostBytes = 256 * 1024;

/** The address to which a mail system posts delivery reports, as it received them. Its last part is a secret. */
export function bouncePath(keys: Keys): string {
  return `/mail/reports/${keyFor(keys, 'delivery reports').toString('base64url')}`;
}

/** Takes delivery reports (RFC 3464) as message/rfc822 and writes down which of our messages came back. */
export function serveBounces(
  app: FastifyInstance,
  { keys, database, councils, clock, log }: Installation,
): void {
  app.addContentTypeParser(
    'message/rfc822',
    { parseAs: 'string', bodyLimit: mostBytes },
    (_request, body, done) => done(null, body),
  );
  const secret = Buffer.from(bouncePath(keys));
  app.post('/mail/reports/:secret', async (request, reply) => {
    const given = Buffer.from(request.url);
    if (given.length !== secret.length || !timingSafeEqual(given, secret)) return reply.callNotFound();
    const bounce = typeof request.body === 'string' ? readBounce(request.body) : undefined;
    if (!bounce) return reply.code(422).type('text/plain').send('not a delivery report that we understand\n');
    const act: Act = {
      by: { kind: 'system', name: 'delivery reports' },
      channel: 'system',
      request: request.id,
      at: clock.now(),
    };
    for (const { authority } of councils)
      if (await transaction(database, authority, (tx) => recordBounce(tx, bounce, act)))
        return reply.code(204).send();
    log.warn({ request: request.id }, 'a delivery report is about no message of ours');
    return reply.code(204).send();
  });
}
