import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Clamd, startClamd } from './clamd/index.ts';
import { type Client, createEntra, type Entra, type Officer } from './entra/index.ts';
import { frontPage, notFoundPage } from './front-page.ts';
import { type Mailbox, startMailbox } from './mailbox/index.ts';
import { createNotify, headOf, kindOfMessage, type Notify, type NotifySettings } from './notify/index.ts';
import { createOsMaps, type OsMaps, type OsMapsSettings } from './os-maps/index.ts';
import { createOsPlaces, type OsPlaces } from './os-places/index.ts';
import { createRegisters, type Registers } from './registers/index.ts';
import { type Answerer, send, sendStylesheet, STYLESHEET_PATH } from './page.ts';

export interface SimulatorsSettings {
  readonly host?: string;
  /** 0, which is also the default of every port, takes any free one. */
  readonly port?: number;
  readonly smtpPort?: number;
  readonly clamdPort?: number;
  /** How browsers and the application reach the stand-ins, when not by host and port. */
  readonly origin?: string;
  readonly officers: readonly Officer[];
  readonly clients: readonly Client[];
  readonly mailFolder: string;
  /** See `MailboxSettings`. */
  readonly bounceReportsTo?: string;
  readonly slowMilliseconds?: number;
  /** Keys that the stand-in for the OS Maps API lets in; none when left out. */
  readonly mapKeys?: OsMapsSettings['keys'];
  /** Keys that the stand-in for the OS Places API lets in; none when left out. */
  readonly placesKeys?: readonly string[];
  /** Keys that the stand-in for a council's own registers lets in; none when left out. */
  readonly registerKeys?: readonly string[];
  /** What the stand-in for GOV.UK Notify knows: keys, templates, and where it tells what became of a message. */
  readonly notify?: Omit<NotifySettings, 'origin'>;
}

export interface Simulators {
  readonly addresses: {
    readonly front: string;
    readonly entraIssuer: string;
    readonly mailbox: string;
    readonly smtp: string;
    readonly osMaps: string;
    readonly osPlaces: string;
    readonly registers: string;
    readonly clamd: string;
    readonly notify: string;
  };
  readonly entra: Entra;
  readonly mailbox: Mailbox;
  readonly osMaps: OsMaps;
  readonly osPlaces: OsPlaces;
  readonly registers: Registers;
  readonly clamd: Clamd;
  readonly notify: Notify;
  stop(): Promise<void>;
}

/** Starts every stand-in on one HTTP port and one SMTP port. Rejects, with nothing left open, when a port is taken. */
export async function startSimulators(settings: SimulatorsSettings): Promise<Simulators> {
  const { host = '127.0.0.1', port = 0, smtpPort = 0, clamdPort = 0 } = settings;
  const server = createServer();
  const taken = await listen(server, port, host);
  const origin = settings.origin ?? `http://${host}:${taken}`;
  try {
    const entra = await createEntra({ origin, officers: settings.officers, clients: settings.clients });
    const { osMaps, osPlaces, registers, notify } = keyed(settings, origin);
    const others = () => notify.list().map(shownOf);
    const mailbox = await startMailbox({ host, smtpPort, others, ...mailOf(settings), ...slowOf(settings) });
    const clamd = await startClamd({ host, port: clamdPort });
    const answerers = {
      entra: entra.answer,
      mailbox: mailbox.answer,
      'os-maps': osMaps.answer,
      'os-places': osPlaces.answer,
      registers: registers.answer,
      notify: notify.answer,
      v2: notify.answer,
    };
    server.on('request', serve(origin, answerers));
    return {
      addresses: {
        front: `${origin}/`,
        entraIssuer: entra.issuer,
        mailbox: `${origin}/mailbox/`,
        smtp: `smtp://${host}:${mailbox.smtpPort}`,
        osMaps: osMaps.address,
        osPlaces: osPlaces.address,
        registers: registers.address,
        clamd: clamd.address,
        notify: notify.address,
      },
      entra,
      mailbox,
      osMaps,
      osPlaces,
      registers,
      clamd,
      notify,
      async stop() {
        await Promise.all([close(server), mailbox.stop(), clamd.stop(), notify.settled()]);
      },
    };
  } catch (error) {
    await close(server);
    throw error;
  }
}

function slowOf({ slowMilliseconds }: SimulatorsSettings) {
  return slowMilliseconds === undefined ? {} : { slowMilliseconds };
}

/** Those that let in whoever shows a key. */
function keyed(
  { mapKeys = {}, placesKeys = [], registerKeys = [], notify, ...settings }: SimulatorsSettings,
  origin: string,
) {
  const slow = slowOf(settings);
  return {
    osMaps: createOsMaps({ origin, keys: mapKeys, ...slow }),
    osPlaces: createOsPlaces({ origin, keys: placesKeys, ...slow }),
    registers: createRegisters({ origin, keys: registerKeys, ...slow }),
    notify: createNotify({ origin, keys: [], templates: [], ...slow, ...notify }),
  };
}
type Sent = ReturnType<Notify['list']>[number];

const shownOf = (one: Sent) => ({
  at: one.createdAt,
  to: one.to,
  by: kindOfMessage(one),
  head: headOf(one),
  href: `/notify/messages/${one.id}`,
});

function mailOf({ mailFolder: folder, bounceReportsTo: reportsTo }: SimulatorsSettings) {
  return { folder, ...(reportsTo === undefined ? {} : { reportsTo }) };
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
