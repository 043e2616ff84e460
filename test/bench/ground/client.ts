import { connect } from 'node:net';
import type { Socket } from 'node:net';

export type Got = {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly cookies: readonly string[];
  readonly body: Buffer;
};

export type Ask = {
  readonly method?: 'GET' | 'POST';
  readonly path: string;
  readonly host: string;
  readonly cookie?: string;
  readonly form?: string;
  /** The address from which it seems to come: the limit on requests counts each by itself. */
  readonly from?: number;
};

/** One connection that is kept, and one request on it at a time. */
export type Client = { readonly ask: (request: Buffer) => Promise<Got>; readonly close: () => void };

/**
 * A client that does next to nothing, since it works on the processors that it measures: a request is bytes made
 * beforehand, an answer is its head and as many bytes as that says.
 */
export async function openClient(port: number): Promise<Client> {
  const socket = connect({ host: '127.0.0.1', port, noDelay: true });
  const opened = Promise.withResolvers<void>();
  socket.once('connect', opened.resolve);
  socket.once('error', opened.reject);
  await opened.promise;
  return { ask: askingOn(socket), close: () => void socket.destroy() };
}

function askingOn(socket: Socket): Client['ask'] {
  let gathered: Buffer = Buffer.alloc(0);
  let waiting: PromiseWithResolvers<Got> | undefined;
  socket.on('data', (bytes: Buffer) => {
    gathered = gathered.length === 0 ? bytes : Buffer.concat([gathered, bytes]);
    const got = readAnswer(gathered);
    if (!got) return;
    gathered = Buffer.alloc(0);
    waiting?.resolve(got);
  });
  socket.on('error', (error) => waiting?.reject(error));
  socket.on('close', () => waiting?.reject(new Error('the server closed the connection')));
  return (request) => {
    waiting = Promise.withResolvers<Got>();
    socket.write(request);
    return waiting.promise;
  };
}

function readAnswer(bytes: Buffer): Got | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [first = '', ...lines] = bytes.toString('latin1', 0, end).split('\r\n');
  const fields = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  const headers = new Map(fields);
  const length = Number(headers.get('content-length') ?? 0);
  if (bytes.length < end + 4 + length) return undefined;
  const cookies = fields.filter(([name]) => name === 'set-cookie').map(([, value]) => value);
  return {
    status: Number(first.split(' ')[1]),
    headers,
    cookies,
    body: bytes.subarray(end + 4, end + 4 + length),
  };
}

/** The bytes of a request, as a browser behind a reverse proxy would have them sent. */
export function requestOf({ method = 'GET', path, host, cookie, form, from = 0 }: Ask): Buffer {
  const lines = [
    `${method} ${path} HTTP/1.1`,
    `host: ${host}`,
    'accept-encoding: br',
    `x-forwarded-for: 10.${String((from >> 16) & 255)}.${String((from >> 8) & 255)}.${String(from & 255)}`,
    ...(cookie === undefined ? [] : [`cookie: ${cookie}`]),
    ...(form === undefined
      ? []
      : [
          'content-type: application/x-www-form-urlencoded',
          `content-length: ${String(Buffer.byteLength(form))}`,
        ]),
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${form ?? ''}`);
}
