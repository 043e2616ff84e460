import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** A connection that says what no browser would, and keeps all that it is told until it is closed. */
export async function connectRaw(app: FastifyInstance) {
  const address = app.server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server does not listen');
  const socket: Socket = connect(address.port, '127.0.0.1');
  const heard: Buffer[] = [];
  socket.on('data', (bytes: Buffer) => heard.push(bytes));
  // A server that cuts somebody off may do it with a reset.
  socket.on('error', () => {});
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  await once(socket, 'connect');
  return { socket, closed, heard: () => Buffer.concat(heard).toString() };
}

/** Says all of it at once and gives what came back by the time that the server hung up. */
export async function sayRaw(app: FastifyInstance, said: string): Promise<string> {
  const { socket, closed, heard } = await connectRaw(app);
  socket.write(said, 'latin1');
  await closed;
  return heard();
}
