import { createServer, type Socket } from 'node:net';
import { StreamReader } from './stream-reader.ts';

/** What the stand-in can be told to do instead of scanning, until told otherwise. */
export const CLAMD_MANNERS = ['silent', 'hangs-up', 'too-large', 'broken'] as const;
export type ClamdManner = (typeof CLAMD_MANNERS)[number];

export interface ClamdSettings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Instead of a port: the path of a socket. */
  readonly path?: string;
}

export interface Clamd {
  readonly address: string;
  /** How many streams it was given. */
  readonly scans: number;
  misbehave(manner: ClamdManner | undefined): void;
  stop(): Promise<void>;
}

const SIZE_LIMIT = 25 * 1024 * 1024;
/** What the pattern begins with. Split, so that no real scanner takes this file away. */
const PATTERN = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('-'),
);

/** ClamAV's daemon as its socket speaks: PING, VERSION and INSTREAM, ended by NUL or by a line's end. It knows EICAR. */
export async function startClamd({ host, port, path }: ClamdSettings): Promise<Clamd> {
  const sockets = new Set<Socket>();
  let scans = 0;
  let manner: ClamdManner | undefined;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    const reader = new StreamReader(SIZE_LIMIT);
    socket.on('data', (data) => {
      if (manner === 'hangs-up') return void socket.destroy();
      const heard = reader.read(Buffer.from(data));
      if (heard === undefined || manner === 'silent') return undefined;
      if (heard.kind === 'stream') scans += 1;
      socket.end(`${answerTo(heard, manner)}${reader.ending}`);
      return undefined;
    });
  });
  const listening = Promise.withResolvers<void>();
  server.once('error', listening.reject);
  server.listen(path === undefined ? { host, port } : { path }, listening.resolve);
  await listening.promise;
  const taken = server.address();
  return {
    address:
      typeof taken === 'object' && taken !== null ? `tcp://${host}:${taken.port}` : `unix:${path ?? ''}`,
    get scans() {
      return scans;
    },
    misbehave: (wanted) => {
      manner = wanted;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

type Heard = NonNullable<ReturnType<StreamReader['read']>>;

function answerTo(heard: Heard, manner: ClamdManner | undefined): string {
  if (heard.kind === 'command') return answerToCommand(heard.command);
  if (heard.kind === 'too-large' || manner === 'too-large') return 'INSTREAM size limit exceeded. ERROR';
  if (manner === 'broken') return 'stream: Can’t allocate memory ERROR';
  return heard.content.includes(PATTERN) ? 'stream: Win.Test.EICAR_HDB-1 FOUND' : 'stream: OK';
}

function answerToCommand(command: string): string {
  if (command === 'PING') return 'PONG';
  return command === 'VERSION' ? 'ClamAV 1.4.3/stand-in' : 'UNKNOWN COMMAND';
}
