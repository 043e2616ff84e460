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
      return new Promise((resolve, reject) => {
        void parse(request, body, (error, json) => {
          if (error) reject(new Refusal('request.not-json'));
          else resolve(json);
        });
      });
    },
  );
}

/** Before anything of it is read. */
export async function requireJson(request: FastifyRequest): Promise<void> {
  if (!isInJson(request)) throw new Refusal('request.not-json');
}
