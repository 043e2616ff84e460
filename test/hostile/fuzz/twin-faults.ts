import type { FastifyInstance, FastifyReply } from 'fastify';

/** Faults of the server itself: routes beside the pipeline, and headers that something changes on the way out. */
export function bareFaults(server: FastifyInstance, write: () => Promise<void>): void {
  server.post('/raw', async (_request, reply) => {
    await write();
    return reply.redirect('/notes/ann', 303);
  });
  server.put('/visits', async () => 'put');
  server.addHook('onSend', async (request, reply) => {
    spoilt[request.url.split('?')[0] ?? '']?.(reply);
    const given = request.cookies['moothall-twin'];
    if (given !== undefined)
      void reply.setCookie('moothall-twin', given, { httpOnly: true, sameSite: 'lax' });
  });
}

const spoilt: Readonly<Record<string, (reply: FastifyReply) => void>> = {
  '/staff': (reply) => void reply.removeHeader('x-frame-options'),
  '/visits': (reply) => void reply.header('x-powered-by', 'Moothall 0.1'),
  '/kept': (reply) => void reply.header('access-control-allow-origin', '*'),
  '/broken': (reply) => void reply.header('set-cookie', 'loose=1'),
  '/title': (reply) => void reply.header('content-security-policy', "script-src 'unsafe-inline'"),
  '/greeting': (reply) => void reply.removeHeader('cross-origin-opener-policy'),
  '/script': (reply) => void reply.header('content-type', 'text/html'),
};
