import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { transaction } from '#platform/database';
import { explain, Refusal } from '#platform/errors';
import { arrivalOf } from './arrival.ts';
import type { Arrival } from './arrival.ts';
import type { Aside } from './around-main.ts';
import type { Deed } from './deed.ts';
import type { Endpoint } from './endpoint.ts';
import { withErrands } from './errands.ts';
import type { Carried } from './errands.ts';
import { refuseClosed, refuseOutsider } from './gate.ts';
import { noticeOf } from './notice.ts';
import type { Page } from './page.ts';
import type { Passage } from './passage.ts';
import { cookieOf, meet } from './meet.ts';
import { run } from './pipeline.ts';
import { requireBytes, takesBytes } from './receive-file.ts';
import { perform } from './run-deed.ts';
import { performWithFile } from './run-file-deed.ts';
import { pass } from './run-passage.ts';
import type { Result } from './pipeline.ts';
import type { Mount } from './portal.ts';
import { refuseMethods } from './methods.ts';
import { forKnownMachines, forMachines, isForMachines, problemJson } from './problem-json.ts';
import { sendBytes, sendOn, sendPage } from './reply.ts';
import { routeOf } from './route-of.ts';
import { sendAgain } from './send-again.ts';
import { serveForScripts } from './serve-for-scripts.ts';
import type { ServeSettings } from './serve-settings.ts';
import { withFiles } from './take-files.ts';
import { requireJson, requireNothing, takesJson } from './take-json.ts';
import type { FilesOf } from './take-files.ts';
import type { Kit } from './visit.ts';

/** A portal of one council, ready to be served; its own types are closed over. */
export type Mounted = {
  readonly host: string;
  readonly prefix: string;
  readonly serve: (app: FastifyInstance, settings: ServeSettings) => void;
  readonly showProblem: (
    request: FastifyRequest,
    reply: FastifyReply,
    error: unknown,
  ) => Promise<FastifyReply>;
};

export function mounted<K extends Kit>(mount: Mount<K>, now: () => Temporal.Instant): Mounted {
  const host = new URL(mount.origin).host;
  return {
    host,
    prefix: mount.prefix,
    serve: (app, settings) => {
      for (const page of mount.portal.pages) servePage(app, { mount, page, host }, settings);
      for (const passage of mount.portal.passages) servePassage(app, { mount, passage, host }, settings);
      for (const endpoint of mount.portal.endpoints) serveEndpoint(app, { mount, endpoint, host }, settings);
      for (const deed of mount.portal.deeds ?? []) serveDeed(app, { mount, deed, host }, settings);
      if (mount.portal.programs) refuseOtherMethods(app, mount);
      serveForScripts(app, { mount, host }, settings);
    },
    showProblem: (request, reply, error) => showProblem(mount, { request, reply, error, now: now() }),
  };
}

type PageAt<K extends Kit> = { readonly mount: Mount<K>; readonly page: Page<K>; readonly host: string };

function servePage<K extends Kit>(
  app: FastifyInstance,
  { mount, page, host }: PageAt<K>,
  settings: ServeSettings,
): void {
  app.route({
    method: page.acts ? ['GET', 'POST'] : ['GET'],
    url: routeOf(mount.prefix, page.at),
    constraints: { host },
    ...(page.takes.files && { config: filesFor(mount) }),
    handler: async (request, reply) => {
      const arrival = arrivalOf(request, mount, settings.now());
      const standing = await settings.standingOf(mount.authority);
      const result = await withFiles(request, async (files) => {
        const became = await run(settings.ground, { mount, page, standing }, { ...arrival, files });
        return { result: became, areKept: became.acted ?? false };
      });
      const promisesMail = mount.promisesMail?.includes(page.at) ?? false;
      const before = noticeOf({ standing, now: arrival.now, tongue: arrival.tongue, promisesMail });
      return send(reply, { mount, arrival, result, aside: { before } });
    },
  });
}

function filesFor<K extends Kit>(mount: Mount<K>): { readonly files: FilesOf } {
  return { files: { authority: mount.authority, cookie: cookieOf(mount) } };
}

type PassageAt<K extends Kit> = {
  readonly mount: Mount<K>;
  readonly passage: Passage<K>;
  readonly host: string;
};

function servePassage<K extends Kit>(
  app: FastifyInstance,
  { mount, passage, host }: PassageAt<K>,
  { ground, now }: ServeSettings,
): void {
  app.get(routeOf(mount.prefix, passage.at), { constraints: { host } }, async (request, reply) => {
    const arrival = arrivalOf(request, mount, now());
    return send(reply, { mount, arrival, result: await pass(ground, { mount, passage }, arrival) });
  });
}

type EndpointAt<K extends Kit> = {
  readonly mount: Mount<K>;
  readonly endpoint: Endpoint<K>;
  readonly host: string;
};

function serveEndpoint<K extends Kit>(
  app: FastifyInstance,
  { mount, endpoint, host }: EndpointAt<K>,
  { ground, now, standingOf }: ServeSettings,
): void {
  const url = routeOf(mount.prefix, endpoint.at);
  const config = mount.portal.programs ? forKnownMachines : forMachines;
  app.get(url, { constraints: { host }, config }, async (request, reply) => {
    const arrival = arrivalOf(request, mount, now());
    const asked = { mount, at: endpoint.at, standing: await standingOf(mount.authority), now: arrival.now };
    refuseClosed(asked);
    const answer = async (errands: Carried) =>
      transaction(ground.database, mount.authority, async (tx) => {
        const { visit } = await meet(tx, { mount, ground, errands }, arrival);
        if (mount.portal.allows(visit.person, endpoint.access) !== 'yes') {
          const refusal = mount.portal.programs?.unwelcome(visit.person, endpoint.access);
          if (refusal) throw refusal;
          return undefined;
        }
        refuseOutsider(asked, visit.person);
        await errands.record(tx);
        return endpoint.answer(visit, arrival.params, arrival.query);
      });
    const sent = await withErrands(answer);
    if (!sent) throw new Refusal('request.not-found');
    return sendBytes(reply, sent, arrival);
  });
}

type DeedAt<K extends Kit> = { readonly mount: Mount<K>; readonly deed: Deed<K>; readonly host: string };

function serveDeed<K extends Kit>(
  app: FastifyInstance,
  { mount, deed, host }: DeedAt<K>,
  { ground, now, standingOf }: ServeSettings,
): void {
  const { config, onRequest } = sendingTo(deed);
  app.route({
    method: deed.method,
    url: routeOf(mount.prefix, deed.at),
    constraints: { host },
    config: { ...forKnownMachines, ...config },
    onRequest,
    handler: async (request, reply) => {
      const arrival = arrivalOf(request, mount, now());
      const standing = await standingOf(mount.authority);
      const at = { mount, deed, standing };
      const sent = deed.isFile
        ? await performWithFile({ ground, at, arrival }, request)
        : (await perform(ground, at, arrival)).sent;
      return sendBytes(reply, sent, arrival);
    },
  });
}

/** How what is sent to a deed is read, and what of it is refused unread. */
function sendingTo<K extends Kit>({ method, isFile }: Deed<K>) {
  if (method === 'DELETE') return { config: {}, onRequest: requireNothing };
  return isFile
    ? { config: takesBytes, onRequest: requireBytes }
    : { config: takesJson, onRequest: requireJson };
}

function refuseOtherMethods<K extends Kit>(
  app: FastifyInstance,
  { portal: { endpoints, deeds = [] }, prefix, origin }: Mount<K>,
): void {
  const { host } = new URL(origin);
  for (const at of new Set([...endpoints, ...deeds].map((one) => one.at))) {
    const allowed = [
      ...(endpoints.some((one) => one.at === at) ? ['GET', 'HEAD'] : []),
      ...deeds.filter((one) => one.at === at).map(({ method }) => method),
    ];
    refuseMethods(app, { url: routeOf(prefix, at), host, config: forKnownMachines, allowed });
  }
}

type Answer<K extends Kit> = {
  readonly mount: Mount<K>;
  readonly arrival: Arrival;
  readonly result: Result;
  readonly aside?: Aside;
};

async function send<K extends Kit>(
  reply: FastifyReply,
  { mount, arrival, result, aside = {} }: Answer<K>,
): Promise<FastifyReply> {
  const { secure } = arrival;
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  if (result.session) reply.setCookie(cookieOf(mount), result.session, cookie);
  if (result.session === null)
    reply.clearCookie(cookieOf(mount), cookie).header('clear-site-data', '"cache", "storage"');
  if (arrival.query['tongue'] === arrival.tongue)
    reply.setCookie('tongue', arrival.tongue, { ...cookie, maxAge: 31_536_000 });
  if (result.kind === 'on') return sendOn(reply, result.to, arrival);
  if (result.status === 503) reply.header('retry-after', '300');
  return sendPage(reply, { ...result, aside }, arrival);
}

type Trouble = {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly error: unknown;
  readonly now: Temporal.Instant;
};

/** What has no route is answered by the portal below whose path it was asked for. */
function isForProgram<K extends Kit>({ portal }: Mount<K>, request: FastifyRequest): boolean {
  return isForMachines(request) || (portal.programs !== undefined && request.routeOptions.url === undefined);
}

/** A refusal or a bug as a page of its own, in the portal's look, or as problem+json where a program asked. */
async function showProblem<K extends Kit>(
  mount: Mount<K>,
  { request, reply, error, now }: Trouble,
): Promise<FastifyReply> {
  const arrival = arrivalOf(request, mount, now);
  const { status, sentence } =
    error instanceof Refusal
      ? explain(error, mount.portal.refusals, arrival.tongue)
      : { status: 500, sentence: undefined };
  if (isForProgram(mount, request)) {
    const trouble = {
      status,
      sentence,
      error,
      here: arrival.here,
      request: request.id,
      tongue: arrival.tongue,
    };
    if (status === 401) reply.header('www-authenticate', 'Bearer');
    return sendBytes(reply, mount.portal.programs?.problem(trouble, mount) ?? problemJson(trouble), arrival);
  }
  const about = { status, sentence, request: request.id, tongue: arrival.tongue, nonce: arrival.nonce };
  const after = status === 503 ? sendAgain(arrival, request.url) : undefined;
  return sendPage(reply, { status, html: mount.portal.problem(about, mount), aside: { after } }, arrival);
}
