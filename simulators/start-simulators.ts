import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Client, createEntra, type Entra, type Officer } from './entra/index.ts';
import { frontPage, notFoundPage } from './front-page.ts';
import { type Mailbox, startMailbox } from './mailbox/index.ts';
import { type Answerer, send, sendStylesheet, STYLESHEET_PATH } from './page.ts';

export interface SimulatorsSettings {
  readonly host?: string;
  /** 0, which is also the default of both ports, takes any free one. */
  readonly port?: number;
  readonly smtpPort?: number;
  /** How browsers and the application reach the stand-ins, when not by host and port. */
  readonly origin?: string;
  readonly officers: readonly Officer[];
  readonly clients: readonly Client[];
  readonly mailFolder: string;
  /** See `MailboxSettings`. */
  readonly bounceReportsTo?: string;
  readonly slowMilliseconds?: number;
}

export interface Simulators {
  readonly addresses: {
    readonly front: string;
    readonly entraIssuer: string;
    readonly mailbox: string;
    readonly smtp: string;
  };
  readonly entra: Entra;
  readonly mailbox: Mailbox;
  stop(): Promise<void>;
}

/** Starts every stand-in on one HTTP port and one SMTP port. Rejects, with nothing left open, when a port is taken. */
export async function startSimulators(settings: SimulatorsSettings): Promise<Simulators> {
  const { host = '127.0.0.1', port = 0, smtpPort = 0 } = settings;
  const server = createServer();
  const taken = await listen(server, port, host);
  const origin = settings.origin ?? `http://${host}:${taken}`;
  try {
    const entra = await createEntra({ origin, officers: settings.officers, clients: settings.clients });
    const mailbox = await startMailbox({
      host,
      smtpPort,
      folder: settings.mailFolder,
      ...(settings.bounceReportsTo === undefined ? {} : { reportsTo: settings.bounceReportsTo }),
      ...(settings.slowMilliseconds === undefined ? {} : { slowMilliseconds: settings.slowMilliseconds }),
    });
    server.on('request', serve(origin, { entra: entra.answer, mailbox: mailbox.answer }));
    return {
      addresses: {
        front: `${origin}/`,
        entraIssuer: entra.issuer,
        mailbox: `${origin}/mailbox/`,
        smtp: `smtp://${host}:${mailbox.smtpPort}`,
      },
      entra,
      mailbox,
      async stop() {
        await Promise.all([close(server), mailbox.stop()]);
      },
    };
  } catch (error) {
    await close(server);
    throw error;
  }
}

function serve(origin: string, answerers: Readonly<Record<string, Answerer>>) {
  const route: Answerer = async (request, response, url) => {
    const first = url.pathname.split('/')[1] ?? '';
    const answerer = Object.hasOwn(answerers, first) ? answerers[first] : undefined;
    if (url.pathname === '/') send(response, frontPage);
    else if (url.pathname === STYLESHEET_PATH) sendStylesheet(response);
    else return (await answerer?.(request, response, url)) ?? false;
    return true;
  };
  return (request: IncomingMessage, response: ServerResponse) => {
    const url = URL.parse(request.url ?? '/', origin) ?? new URL('/not-found', origin);
    const answered = route(request, response, url);
    answered
      .then((found) => found || send(response, notFoundPage))
      .catch((error: unknown) => {
        process.stderr.write(`A stand-in failed: ${error instanceof Error ? error.stack : String(error)}\n`);
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
  };
}

async function listen(server: Server, port: number, host: string): Promise<number> {
  const listening = Promise.withResolvers<void>();
  server.once('error', listening.reject);
  server.listen(port, host, listening.resolve);
  await listening.promise;
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The stand-ins have no port');
  return address.port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
