import { connect } from 'node:net';
import type { Socket } from 'node:net';

// Opens so many connections to a port of this machine, says half a request on every second one, and holds them all until
// it is ended. It tells its parent how many there are, and in the end how many were cut off.

const [port = '', wanted = ''] = process.argv.slice(2);
const held = new Set<Socket>();
let failed = 0;

function hold(place: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const socket = connect(Number(port), '127.0.0.1', () => {
    if (place % 2 === 0) socket.write('GET / HTTP/1.1\r\nhost: localhost\r\nx: ');
    held.add(socket);
    resolve();
  });
  socket.resume();
  socket.on('error', () => {
    if (!held.has(socket)) failed += 1;
    resolve();
  });
  socket.on('close', () => held.delete(socket));
  return promise;
}

for (let opened = 0; opened < Number(wanted); opened += 200)
  await Promise.all(Array.from({ length: 200 }, async (_none, place) => hold(place)));
process.stdout.write(`${JSON.stringify({ held: held.size, failed })}\n`);
const timer = setInterval(() => {
  if (held.size > 0) return;
  clearInterval(timer);
  process.stdout.write('all were cut off\n');
  process.exitCode = 0;
}, 200);
