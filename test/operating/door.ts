import { connect, createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { freePort } from '#test/ports';

export type Door = {
  /** The database's address through the door. */
  readonly url: string;
  readonly shut: () => Promise<void>;
  readonly open: () => Promise<void>;
};

/** A way to a database that can be shut: as if its server were gone. */
export async function openDoor(url: string): Promise<Door> {
  const target = new URL(url);
  const passing = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) {
      passing.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        passing.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
  });
  // Not one that the system gives to outgoing connections: while it is shut, one of those could take it.
  const port = await freePort();
  await listen(server, port);
  return {
    url: Object.assign(new URL(url), { port: String(port), hostname: '127.0.0.1' }).href,
    shut: async () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      server.close(() => resolve());
      for (const socket of passing) socket.destroy();
      await promise;
    },
    open: async () => listen(server, port),
  };
}

async function listen(server: Server, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, '127.0.0.1', resolve);
  await promise;
}
