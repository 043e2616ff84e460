import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '#platform/errors';

/** Marks a route to which programs send JSON; every other route refuses it unread. */
export const takesJson = { json: true } as const;

const inJson = /^application\/json *(?:;|$)/i;

export function isInJson({ headers, routeOptions: { config } }: FastifyRequest): boolean {
  return 'json' in config && config.json === takesJson.json && inJson.test(headers['content-type'] ?? '');
}

/** Reads what programs send, for those routes that take it. A name that would reach into every object is refused. */
export function takeJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    async (request: FastifyRequest, body: string) => {
      if (!isInJson(request)) throw new Refusal('request.unreadable');
      if (depthOf(body) > mostDeep) throw new Refusal('request.not-json');
      return new Promise((resolve, reject) => {
        void parse(request, body, (error, json) => {
          if (error) reject(new Refusal('request.not-json'));
          else resolve(json);
        });
      });
    },
  );
}

/** What is nested deeper than anything that is asked for would be read by whoever reads it to the end of their stack. */
const mostDeep = 40;

/** How deep the brackets of a text stand in each other, those within strings left out. */
function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (bracket === '[' || bracket === '{') depth += 1;
    if (bracket === ']' || bracket === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Before anything of it is read. Some say the type of what they send though they send nothing. */
export async function requireNothing({ raw: { headers } }: FastifyRequest): Promise<void> {
  const isEmpty = headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) === 0;
  if (!isEmpty) throw new Refusal('request.takes-nothing');
  delete headers['content-type'];
}

/** Before anything of it is read. */
export async function requireJson(request: FastifyRequest): Promise<void> {
  if (!isInJson(request)) throw new Refusal('request.not-json');
}
