import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { recordBounce } from '#capabilities/notifications';
import { readBounce } from '#connectors/smtp';
import type { Act } from '#language';
import { keyFor, otherKeysFor } from '#platform/crypto';
import type { Keys } from '#platform/crypto';
import { transaction } from '#platform/database';
import type { Installation } from './installation.ts';

const mostBytes = 256 * 1024;

/** The address to which a mail system posts delivery reports, as it received them. Its last part is a secret. */
export function bouncePath(keys: Keys): string {
  return pathUnder(keyFor(keys, purpose));
}

const purpose = 'delivery reports';

function pathUnder(key: Buffer): string {
  return `/mail/reports/${key.toString('base64url')}`;
}

/** A mail system that was told the address before a rotation goes on posting there. */
function isOurs(keys: Keys, url: string): boolean {
  const given = Buffer.from(url);
  return [keyFor(keys, purpose), ...otherKeysFor(keys, purpose)]
    .map((key) => Buffer.from(pathUnder(key)))
    .some((path) => given.length === path.length && timingSafeEqual(given, path));
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
  app.post('/mail/reports/:secret', async (request, reply) => {
    if (!isOurs(keys, request.url)) return reply.callNotFound();
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
