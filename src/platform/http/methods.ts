import type { FastifyInstance } from 'fastify';
import { Refusal } from '#platform/errors';

type Taken = {
  readonly url: string;
  readonly host: string;
  readonly config: object;
  /** What the address takes. */
  readonly allowed: readonly string[];
};

const methods = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'];
const reading = ['GET', 'HEAD'];

/** To a program it is said how an address is asked for; before anything that it sent is read. */
export function refuseMethods(app: FastifyInstance, { url, host, config, allowed }: Taken): void {
  const isRead = allowed.every((method) => reading.includes(method));
  app.route({
    method: methods.filter((method) => !allowed.includes(method)),
    url,
    constraints: { host },
    config,
    onRequest: async (_request, reply) => {
      reply.header('allow', allowed.join(', '));
      throw isRead
        ? new Refusal('request.only-read')
        : new Refusal('request.other-method', { allowed: allowed.join(', ') });
    },
    handler: async (_request, reply) => reply,
  });
}
