import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';

/** A line to the test server that can be cut, frozen and mended, as a restart or a broken network would do it. */
export async function openWeakLine(url: string) {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let state: 'whole' | 'cut' | 'frozen' = 'whole';
  const server = createServer((near) => {
    if (state === 'cut') {
      near.destroy();
      return;
    }
    const far = connect(Number(target.port), target.hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('data', (bytes) => state === 'frozen' || other.write(bytes));
      one.on('close', () => other.destroy());
      one.on('error', () => {});
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const near = new URL(url);
  if (typeof address === 'object' && address) near.port = String(address.port);
  return {
    url: near.href,
    cut: () => {
      state = 'cut';
      for (const socket of sockets) socket.destroy();
    },
    freeze: () => void (state = 'frozen'),
    mend: () => void (state = 'whole'),
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
