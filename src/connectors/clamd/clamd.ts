import { connect } from 'node:net';
import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ScanPort, Scanned } from '#capabilities/documents';
import { readReply } from './read-reply.ts';

/** `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`. */
export type ClamdSettings = { readonly address: string };

/** A file of 20 MB that is full of archives takes clamd some seconds; its own limit is two minutes. */
const patienceMilliseconds = 130_000;
const longestReply = 4_096;

/** ClamAV's daemon, asked by its socket: the bytes go over it (INSTREAM), so that it needs to reach no folder of ours. */
export function clamdScanner({ address }: ClamdSettings): ScanPort {
  return {
    scan: async (content) => scan(address, content),
    check: async () => ask(address, 'VERSION'),
  };
}

async function scan(address: string, content: Readable): Promise<Scanned> {
  const socket = open(address);
  try {
    const answer = replyOf(socket);
    // It may answer before it has everything (a limit of its own), and hangs up then: its words say more than the broken pipe.
    const sending = pipeline(content, framed, socket, { end: false });
    sending.catch((error: unknown) => socket.destroy(error instanceof Error ? error : undefined));
    return readReply(await answer);
  } finally {
    socket.destroy();
    content.destroy();
  }
}

/** Each chunk with its length before it, and a length of nought at the end. */
async function* framed(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    yield lengthOf(chunk);
    yield chunk;
  }
  yield Buffer.alloc(4);
}

function lengthOf(chunk: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return length;
}

async function ask(address: string, command: string): Promise<string> {
  const socket = open(address);
  try {
    const answer = replyOf(socket);
    socket.write(`z${command}\0`);
    return await answer;
  } finally {
    socket.destroy();
  }
}

function open(address: string): Socket {
  if (address.startsWith('unix:')) return connect({ path: address.slice('unix:'.length) });
  const { hostname, port } = new URL(address);
  return connect({ host: hostname, port: Number(port || 3310) });
}

/** One reply ends with a NUL. */
async function replyOf(socket: Socket): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let said = '';
  socket.setTimeout(patienceMilliseconds, () => reject(new Error('the scanner says nothing')));
  socket.on('data', (data) => {
    said += data.toString('utf8');
    if (said.includes('\0')) resolve(said.slice(0, said.indexOf('\0')));
    else if (said.length > longestReply) reject(new Error('the scanner says too much'));
  });
  socket.once('error', reject);
  socket.once('close', () => reject(new Error('the scanner hung up')));
  // Whoever sends hears of it first.
  promise.catch(() => {});
  return promise;
}
