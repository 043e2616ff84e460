import type { FastifyInstance } from 'fastify';
import { Refusal } from '#platform/errors';

type Read = { readonly url: string; readonly host: string; readonly config: object };

const others = ['DELETE', 'OPTIONS', 'PATCH', 'POST', 'PUT'];

/** To a program it is said that an address is only read; before anything that it sent is read. */
export function refuseMethods(app: FastifyInstance, { url, host, config }: Read): void {
  app.route({
    method: others,
    url,
    constraints: { host },
    config,
    onRequest: async (_request, reply) => {
      reply.header('allow', 'GET, HEAD');
      throw new Refusal('request.only-read');
    },
    handler: async (_request, reply) => reply,
  });
}
