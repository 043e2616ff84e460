import { createServer } from 'node:net';

/** Whether a server could listen on this TCP port of 127.0.0.1 now. */
export async function isPortFree(port: number): Promise<boolean> {
  return (await listened(port)) !== undefined;
}

/** A TCP port of 127.0.0.1 that was free a moment ago: `preferred` when it is, otherwise any. */
export async function freePort(preferred = 0): Promise<number> {
  return (await listened(preferred)) ?? (await freePort());
}

async function listened(port: number): Promise<number | undefined> {
  const server = createServer();
  const { promise, resolve } = Promise.withResolvers<number | undefined>();
  server.once('error', () => resolve(undefined));
  server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
    const address = server.address();
    server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
  });
  return promise;
}
