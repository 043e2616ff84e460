import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerWith } from '#platform/assets';
import type { Assets } from '#platform/assets';
import { checkMigrations } from '#platform/database';
import { unlimited } from '#platform/http';
import type { Metrics } from '#platform/metrics';
import { source } from './installation.ts';
import type { Installation } from './installation.ts';

/** Styles and scripts, which belong to no council and are answered however busy it is. */
export function serveAssets(app: FastifyInstance, assets: readonly Assets[]): void {
  app.get('/assets/:file', { config: unlimited }, async (request, reply) => {
    const found = assets.map((shelf) => shelf.find(request.url)).find((asset) => asset !== undefined);
    if (!found) return reply.callNotFound();
    const { 'accept-encoding': acceptEncoding, 'if-none-match': ifNoneMatch } = request.headers;
    const { status, headers, body } = answerWith(found, {
      acceptEncoding,
      ifNoneMatch,
    });
    return reply.code(status).headers(headers).send(body);
  });
}

type Health = { readonly installation: Installation; readonly metrics: Metrics };

/** What a load balancer and a monitor ask. Somebody who closes the portals does not make them unready. */
export function serveHealth(app: FastifyInstance, { installation, metrics }: Health): void {
  const { database, log, settings } = installation;
  app.get('/livez', { config: unlimited }, async (_request, reply) =>
    reply.type('text/plain').send('alive\n'),
  );
  app.get('/readyz', { config: unlimited }, async (_request, reply) => {
    const trouble = await checkMigrations(database, source).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (trouble !== undefined) log.warn({ err: trouble }, 'not ready');
    return reply
      .code(trouble === undefined ? 200 : 503)
      .type('text/plain')
      .send(trouble === undefined ? 'ready\n' : 'not ready\n');
  });
  app.get('/metrics', { config: unlimited }, async (request, reply) => {
    if (!mayRead(request, settings.MOOTHALL_METRICS_TOKEN)) return reply.callNotFound();
    const { type, body } = await metrics.read();
    return reply.type(type).send(body);
  });
}

const thisMachine = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

/** With a token, whoever has it; without one, only this machine, and not through a proxy. */
function mayRead({ headers, ip }: FastifyRequest, token: string | undefined): boolean {
  if (token === undefined)
    return !('x-forwarded-for' in headers || 'forwarded' in headers) && thisMachine.includes(ip);
  const given = Buffer.from((headers.authorization ?? '').replace(/^Bearer /, ''));
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
