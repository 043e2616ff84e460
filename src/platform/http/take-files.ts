import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '#platform/errors';
import type { Intake, Received } from '#platform/files';
import { tokenField } from './fields.ts';
import { isFormToken } from './form-token.ts';
import { keysOf } from './meet.ts';
import type { Ground } from './pipeline.ts';
import { readMultipart } from './read-multipart.ts';
import { bePatientWith } from './slow-bodies.ts';

/** What the route of a page says that takes files: whose they are, and the cookie of the session whose token must come first. */
export type FilesOf = { readonly authority: number; readonly cookie: string };

type Waiting = { readonly files: readonly Received[]; readonly intake: Intake };

/** Files that have come and that no page has been shown yet. */
const waiting = new WeakMap<FastifyRequest, Waiting>();

/** Reads forms with files, for those pages that take them; every other page refuses such a form unread. */
export function takeFiles(app: FastifyInstance, ground: Ground): void {
  app.addContentTypeParser(
    'multipart/form-data',
    async (request: FastifyRequest, payload: typeof request.raw) => {
      const of = filesOf(request);
      const { intake } = ground;
      if (!of || !intake) throw new Refusal('request.unreadable');
      if (request.headers['sec-fetch-site'] === 'cross-site') throw new Refusal('request.forged');
      const { fields, files } = await readMultipart(payload, {
        headers: request.headers,
        authority: of.authority,
        intake,
        isOurs: (sent) => {
          const isOurs = isFormToken(keysOf(ground), request.cookies[of.cookie] ?? '', sent[tokenField]);
          if (isOurs) bePatientWith(request);
          return isOurs;
        },
      });
      waiting.set(request, { files, intake });
      return fields;
    },
  );
  // Refused between having come and having been handed on: there was no room.
  app.addHook('onResponse', async (request) => forgetWaiting(request));
}

/** Hands the files of a request to `work`; unless it says that they are somebody's now, they are gone afterwards. */
export async function withFiles<Result>(
  request: FastifyRequest,
  work: (files: readonly Received[]) => Promise<{ readonly result: Result; readonly areKept: boolean }>,
): Promise<Result> {
  const came = waiting.get(request);
  waiting.delete(request);
  let areKept = false;
  try {
    const done = await work(came?.files ?? []);
    areKept = done.areKept;
    return done.result;
  } finally {
    if (came && !areKept) await forget(came);
  }
}

async function forgetWaiting(request: FastifyRequest): Promise<void> {
  const came = waiting.get(request);
  waiting.delete(request);
  if (came) await forget(came);
}

async function forget({ files, intake }: Waiting): Promise<void> {
  for (const received of files) await intake.forget(received);
}

function filesOf({ routeOptions: { config } }: FastifyRequest): FilesOf | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `servePage` writes it
  return 'files' in config ? (config.files as FilesOf | undefined) : undefined;
}
