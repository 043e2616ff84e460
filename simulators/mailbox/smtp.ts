import { type SMTPServerDataStream, type SMTPServerSession, SMTPServer } from 'smtp-server';
import { mannerOf } from './manners.ts';
import type { Envelope } from './store.ts';

export interface SmtpSettings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** How long `slow@` takes to accept a message. */
  readonly slowMilliseconds: number;
  readonly receive: (envelope: Envelope, source: Buffer) => Promise<void>;
}

export interface Smtp {
  readonly port: number;
  stop(): Promise<void>;
}

const LARGEST_MESSAGE = 25 * 1024 * 1024;

/** A mail server that takes everything in, except what its addresses' manners say. */
export async function startSmtp(settings: SmtpSettings): Promise<Smtp> {
  const greylisted = new Set<string>();
  const stopping = new AbortController();
  const server = new SMTPServer({
    name: 'mailbox.invalid',
    banner: 'Mailbox of the demo: nothing leaves here',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    hideENHANCEDSTATUSCODES: false,
    size: LARGEST_MESSAGE,
    socketTimeout: 60_000,
    closeTimeout: 100,
    onRcptTo: ({ address }, session, answer) => answer(refusalOf(address, session, greylisted)),
    onData(stream, session, answer) {
      takeIn(settings, { stream, session, stopping: stopping.signal }).then(
        () => answer(null, '2.0.0 Kept'),
        (error: unknown) => answer(error instanceof SmtpRefusal ? error : failureOf(error)),
      );
    },
  });
  // A client that resets its connection is the client's affair.
  server.on('error', () => undefined);
  const listening = Promise.withResolvers<void>();
  server.server.once('error', listening.reject);
  server.listen(settings.port, settings.host, () => listening.resolve());
  await listening.promise;
  const address = server.server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The mailbox has no port');
  return {
    port: address.port,
    stop: () => {
      stopping.abort();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

class SmtpRefusal extends Error {
  readonly responseCode: number;
  constructor(responseCode: number, words: string) {
    super(words);
    this.responseCode = responseCode;
  }
}

function refusalOf(address: string, session: SMTPServerSession, greylisted: Set<string>): SmtpRefusal | null {
  const manner = mannerOf(address);
  if (manner === 'bounces') return new SmtpRefusal(550, '5.1.1 The mailbox does not exist');
  if (manner !== 'greylists') return null;
  const { mailFrom } = session.envelope;
  const pair = `${mailFrom === false ? '' : mailFrom.address} ${address}`.toLowerCase();
  if (greylisted.has(pair)) return null;
  greylisted.add(pair);
  return new SmtpRefusal(451, '4.7.1 Greylisted, try again');
}

const failureOf = (cause: unknown) =>
  Object.assign(new SmtpRefusal(451, '4.3.0 The message could not be kept, try again'), { cause });

interface Arrival {
  readonly stream: SMTPServerDataStream;
  readonly session: SMTPServerSession;
  readonly stopping: AbortSignal;
}

async function takeIn(settings: SmtpSettings, { stream, session, stopping }: Arrival): Promise<void> {
  const chunks: Buffer[] = [];
  const incoming: AsyncIterable<Buffer> = stream;
  for await (const chunk of incoming) if (!stream.sizeExceeded) chunks.push(chunk);
  if (stream.sizeExceeded) throw new SmtpRefusal(552, '5.3.4 The message is larger than 25 MB');
  const { mailFrom, rcptTo } = session.envelope;
  const to = rcptTo.map(({ address }) => address);
  if (to.some((address) => mannerOf(address) === 'slow')) await pause(settings.slowMilliseconds, stopping);
  await settings.receive({ from: mailFrom === false ? '' : mailFrom.address, to }, Buffer.concat(chunks));
}

function pause(milliseconds: number, stopping: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    stopping.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new SmtpRefusal(421, '4.3.2 The mailbox is closing'));
    });
  });
}
