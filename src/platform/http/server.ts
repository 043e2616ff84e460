import cookie from '@fastify/cookie';
import formBody from '@fastify/formbody';
import { STATUS_CODES } from 'node:http';
import { fastify } from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#platform/clock';
import { newId } from '#platform/chance';
import { explain, Refusal } from '#platform/errors';
import type { Log } from '#platform/log';
import { open } from '#platform/maintenance';
import type { StandingOf } from '#platform/maintenance';
import { cutOffSlowBodies } from './slow-bodies.ts';
import { asRefusal } from './as-refusal.ts';
import { requestErrors } from './errors.ts';
import { retryAfter } from './gate.ts';
import { bareHeaders } from './headers.ts';
import { requestLimiter, usualLimits } from './limits.ts';
import type { RequestLimits } from './limits.ts';
import type { Ground } from './pipeline.ts';
import { isForKnownMachines } from './problem-json.ts';
import type { Mounted } from './serve-mount.ts';
import { takeFiles } from './take-files.ts';
import { takeBytes } from './receive-file.ts';
import { takeJson } from './take-json.ts';
import { shedLoad } from './shed-load.ts';
import { isOpenAnswer } from './stays-open.ts';
import type { Load } from './shed-load.ts';
import { answerUnreadable, namesOneHost, timeouts, usualPatience } from './unreadable.ts';
import type { Patience } from './unreadable.ts';

export type ServerSettings = {
  readonly ground: Ground;
  readonly clock: Clock;
  readonly log: Log;
  readonly mounts: readonly Mounted[];
  /** Proxies whose forwarding headers are believed: addresses or networks; none when left out. */
  readonly trustedProxies?: readonly string[];
  /** Where left out, what is usual. */
  readonly requestLimits?: Partial<RequestLimits>;
  readonly patience?: Patience;
  /** How much is taken on at once; everything, when left out. */
  readonly load?: Load;
  /** Hears the code of every refusal, and `bug` of what is none. */
  readonly onRefusal?: (code: string) => void;
  /** How a council's portals stand; open, when left out. */
  readonly standingOf?: StandingOf;
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
    ...timeouts(settings.patience ?? usualPatience),
    clientErrorHandler: answerUnreadable,
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
  // Node would answer an expectation that nobody knows without our headers; it may be ignored (RFC 9110, 10.1.1).
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response));
  await app.register(cookie);
  await app.register(formBody);
  app.removeContentTypeParser(['application/json', 'text/plain']);
  cutOffSlowBodies(app, settings.patience ?? usualPatience);
  takeFiles(app, ground);
  takeJson(app);
  takeBytes(app);
  if (settings.load) shedLoad(app, settings.load, (request) => isUnlimited(request) || isOpenAnswer(request));
  countAndLimit(app, settings);
  extra?.(app);
  const { standingOf = async () => open } = settings;
  for (const mount of mounts) mount.serve(app, { ground, now: () => clock.now(), standingOf });
  app.setNotFoundHandler((request, reply) =>
    problem(settings, { request, reply }, new Refusal('request.not-found')),
  );
  app.setErrorHandler((error, request, reply) => problem(settings, { request, reply }, error));
  return app;
}

type Exchange = { readonly request: FastifyRequest; readonly reply: FastifyReply };

/** Refusals and bugs end here: bugs are logged once, with their causes and the request's identifier. */
async function problem(
  { log, mounts, onRefusal }: ServerSettings,
  { request, reply }: Exchange,
  error: unknown,
): Promise<unknown> {
  const refusal = asRefusal(error);
  onRefusal?.(refusal?.code ?? 'bug');
  logTrouble(log, { err: error, request: request.id, route: routeOf(request) }, refusal);
  const wait = refusal && retryAfter(refusal);
  if (wait !== undefined) reply.header('retry-after', wait);
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

function logTrouble(log: Log, facts: object, refusal: Refusal | undefined): void {
  if (!refusal) log.error(facts, 'a request met a bug');
  else if (refusal.code === 'request.unavailable') log.warn(facts, 'the database is out of reach');
}

function isBelow(url: string, prefix: string): boolean {
  return url === prefix || url.startsWith(`${prefix}/`) || url.startsWith(`${prefix}?`);
}

function countAndLimit(app: FastifyInstance, { clock, log, onAnswer, requestLimits }: ServerSettings): void {
  const { isWithin, hasRoom } = requestLimiter({ ...usualLimits, ...requestLimits });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).headers(bareHeaders(request.protocol === 'https'));
    if (!namesOneHost(request.raw)) throw new Refusal('request.unreadable');
    if (!isPlain(request.url)) throw new Refusal('request.not-found');
    if (isUnlimited(request)) return;
    const kind = request.method === 'GET' || request.method === 'HEAD' ? 'reads' : 'changes';
    const mayLook = !isLookUp(request) || hasRoom(request.ip, 'misses', clock.now());
    if (isWithin(request.ip, kind, clock.now()) && mayLook) return;
    reply.header('retry-after', '60');
    throw new Refusal('request.too-many');
  });
  app.addHook('onResponse', async (request, reply) => {
    if (reply.statusCode === 404 && isLookUp(request)) isWithin(request.ip, 'misses', clock.now());
    const answered = {
      method: request.method,
      route: routeOf(request),
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1_000,
    };
    if (!isOpenAnswer(request)) onAnswer?.(answered);
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

/** Whoever asks for one thing after another that is not there is looking for what they were not given. */
function isLookUp(request: FastifyRequest): boolean {
  return routeOf(request).includes(':') && !isUnlimited(request) && !isForKnownMachines(request);
}

function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? 'unknown';
}
