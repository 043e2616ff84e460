import cookie from '@fastify/cookie';
import formBody from '@fastify/formbody';
import { STATUS_CODES } from 'node:http';
import { fastify } from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#platform/clock';
import { newId } from '#platform/chance';
import { explain, Refusal } from '#platform/errors';
import type { Log } from '#platform/log';
import { asRefusal } from './as-refusal.ts';
import { requestErrors } from './errors.ts';
import { bareHeaders } from './headers.ts';
import { requestLimiter, usualLimits } from './limits.ts';
import type { RequestLimits } from './limits.ts';
import type { Ground } from './pipeline.ts';
import type { Mounted } from './serve-mount.ts';

export type ServerSettings = {
  readonly ground: Ground;
  readonly clock: Clock;
  readonly log: Log;
  readonly mounts: readonly Mounted[];
  /** Proxies whose forwarding headers are believed: addresses or networks; none when left out. */
  readonly trustedProxies?: readonly string[];
  readonly requestLimits?: RequestLimits;
  /** Routes that belong to no portal: styles, scripts, health. */
  readonly extra?: (app: FastifyInstance) => void;
  readonly onAnswer?: (answer: Answered) => void;
};

/** One answered request, without its address: the route's pattern says what was asked for. */
export type Answered = {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
};

/** What a form may weigh. A long answer has at most some thousands of characters; files go another way. */
const mostBytes = 256 * 1024;

export async function openServer(settings: ServerSettings): Promise<FastifyInstance> {
  const { clock, ground, mounts, extra } = settings;
  const app = fastify({
    logger: false,
    bodyLimit: mostBytes,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 65_000,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    forceCloseConnections: 'idle',
    genReqId: () => newId(clock.now()),
    trustProxy: settings.trustedProxies ? [...settings.trustedProxies] : false,
    // A path that cannot be decoded names nothing.
    frameworkErrors: (_error, request, reply) => {
      problem(settings, { request, reply }, new Refusal('request.not-found')).catch(() =>
        reply.raw.writeHead(500).end(),
      );
    },
  });
  await app.register(cookie);
  await app.register(formBody);
  app.removeContentTypeParser(['application/json', 'text/plain']);
  countAndLimit(app, settings);
  extra?.(app);
  for (const mount of mounts) mount.serve(app, { ground, now: () => clock.now() });
  app.setNotFoundHandler((request, reply) =>
    problem(settings, { request, reply }, new Refusal('request.not-found')),
  );
  app.setErrorHandler((error, request, reply) => problem(settings, { request, reply }, error));
  return app;
}

type Exchange = { readonly request: FastifyRequest; readonly reply: FastifyReply };

/** Refusals and bugs end here: bugs are logged once, with their causes and the request's identifier. */
async function problem(
  { log, mounts }: ServerSettings,
  { request, reply }: Exchange,
  error: unknown,
): Promise<unknown> {
  const refusal = asRefusal(error);
  if (!refusal)
    log.error({ err: error, request: request.id, route: routeOf(request) }, 'a request met a bug');
  else if (refusal.code === 'request.unavailable') {
    log.warn({ err: error, request: request.id, route: routeOf(request) }, 'the database is out of reach');
    reply.header('retry-after', '60');
  }
  const near = mounts
    .filter(({ host, prefix }) => host === request.host && isBelow(request.url, prefix))
    .toSorted((one, other) => other.prefix.length - one.prefix.length)[0];
  if (near) return near.showProblem(request, reply, refusal ?? error);
  const status = refusal ? explain(refusal, requestErrors, 'en').status : 500;
  return reply
    .code(status)
    .headers(bareHeaders(request.protocol === 'https'))
    .type('text/plain; charset=utf-8')
    .send(`${STATUS_CODES[status] ?? 'Problem'}\n`);
}

function isBelow(url: string, prefix: string): boolean {
  return url === prefix || url.startsWith(`${prefix}/`) || url.startsWith(`${prefix}?`);
}

function countAndLimit(
  app: FastifyInstance,
  { clock, log, onAnswer, requestLimits = usualLimits }: ServerSettings,
): void {
  const isWithin = requestLimiter(requestLimits);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).headers(bareHeaders(request.protocol === 'https'));
    if (!isPlain(request.url)) throw new Refusal('request.not-found');
    if (isUnlimited(request)) return;
    const kind = request.method === 'GET' || request.method === 'HEAD' ? 'reads' : 'changes';
    if (isWithin(request.ip, kind, clock.now())) return;
    reply.header('retry-after', '60');
    throw new Refusal('request.too-many');
  });
  app.addHook('onResponse', async (request, reply) => {
    const answered = {
      method: request.method,
      route: routeOf(request),
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1_000,
    };
    onAnswer?.(answered);
    log.info({ ...answered, request: request.id }, 'answered');
  });
}

/**
 * One slash begins an address, and nothing in it is a NUL: browsers take `//name` for a host, and PostgreSQL refuses
 * a NUL wherever it is asked for one.
 */
function isPlain(url: string): boolean {
  return /^\/(?!\/)/.test(url) && !url.includes('%00');
}

/** Files that are kept for ever, and probes, whose route says so. */
export const unlimited = { limits: 'none' } as const;

function isUnlimited({ routeOptions: { config } }: FastifyRequest): boolean {
  return 'limits' in config && config.limits === unlimited.limits;
}

function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? 'unknown';
}
