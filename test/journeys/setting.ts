import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { openMonths, recordLook } from '#capabilities/ledger';
import { queueMessage } from '#capabilities/notifications';
import { answerWith, buildAssets } from '#platform/assets';
import type { Assets } from '#platform/assets';
import { frozenClock } from '#platform/clock';
import { openLog } from '#platform/log';
import { mounted, openServer } from '#platform/http';
import type { Mount } from '#platform/http';
import { hubPortal } from '#portals/hub';
import type { HubKit } from '#portals/hub';
import type { ResidentWorld } from '#portals/resident';
import { residentPortal } from '#portals/resident';
import { sealsUnder } from '#portals/shell';
import { followLedger, publishPacks, readCouncil, readOffer, readPack, sayProblem } from '#services';
import type { Council, Offer } from '#services';
import { act, testDatabase, thornmere } from '#test/database';
import type { TestDatabase } from '#test/database';
import { directoryAt } from './directory.ts';
import { importPlaces } from './places.ts';

const checkout = join(import.meta.dirname, '../..');
const cache = join(checkout, 'node_modules/.cache/moothall-assets');
/** A Tuesday, at nine in the morning. */
const opening = '2026-11-24T09:00:00Z';

/** Whoever asks for a code to be sent there meets a bug. */
export const brokenMailbox = 'broken@example.org';

/** A council with its borough, its services and its resident portal, ready for visitors. */
export type Setting = Pick<TestDatabase, 'begin' | 'urls'> & {
  readonly app: FastifyInstance;
  readonly council: Council;
  readonly offer: Offer;
  readonly world: ResidentWorld;
  readonly origin: string;
  readonly clock: ReturnType<typeof frozenClock>;
  /** Tells what the ledger holds to be told, as the worker does. */
  readonly tell: () => Promise<void>;
};

let setting: Promise<Setting> | undefined;

/** The one setting of a test process: what its first file opened, its other files use. */
export function residentSetting(): Promise<Setting> {
  setting ??= open();
  return setting;
}

async function open(): Promise<Setting> {
  const { begin, database, urls } = await testDatabase();
  const clock = frozenClock(opening);
  const council = await fictionalCouncil();
  await begin((tx) => openMonths(tx, londonMonth(-1), londonMonth(2)));
  const offer = await wholeOffer(council);
  await begin((tx) => publishPacks(tx, offer, act(opening)));
  await importPlaces({ database, authority: thornmere }, act(opening));
  const assets = await buildAssets({ sources: join(checkout, 'src/browser'), cache, theme: council.theme });
  const world = worldOf(council, assets);
  const origin = `http://localhost:${String(await freePort())}`;
  const app = await openServer({
    ground: { database, key: key('forms'), recordLook },
    clock,
    log: openLog({ level: 'silent', process: 'test' }),
    requestLimits: { reads: 100_000, changes: 100_000 },
    mounts: [
      mounted({ portal: residentPortal, authority: thornmere, origin, prefix: '', world }, clock.now),
      mounted(hubAt(origin, council, assets), clock.now),
    ],
    extra: (server) => serveAssets(server, assets),
  });
  after(() => app.close());
  const links = { request: (reference: string) => `${origin}/requests/${reference}` };
  const tell = async () => {
    while (await followLedger(database, thornmere, { links, now: clock.now() }));
  };
  return { begin, urls, app, council, offer, world, origin, clock, tell };
}

function hubAt(origin: string, council: Council, assets: Assets): Mount<HubKit> {
  const world = { council, assets, directory: directoryAt(origin, council) };
  return { portal: hubPortal(council), authority: thornmere, origin, prefix: '/hub', world };
}

function londonMonth(months: number): Temporal.PlainDate {
  return Temporal.PlainDate.from('2026-11-01').add({ months });
}

/** The one council of the checkout whose people are invented. */
async function fictionalCouncil(): Promise<Council> {
  const read = await readCouncil(join(checkout, 'councils/thornmere'));
  if ('problems' in read) throw new Error(read.problems.map(sayProblem).join('\n'));
  return read.found;
}

/** What the council offers, and the tests' own service, which has every kind of question. */
async function wholeOffer(council: Council): Promise<Offer> {
  const offer = await readOffer(join(checkout, 'services'), council);
  const own = await readPack(join(checkout, 'test/fixtures/services/unicorn-licence'));
  const problems = 'problems' in own ? [...offer.problems, ...own.problems] : offer.problems;
  assert.deepEqual(problems.map(sayProblem), []);
  const packs = 'found' in own ? [...offer.packs, own.found] : offer.packs;
  return { ...offer, packs, offered: packs.map(({ service }) => service) };
}

function worldOf(council: Council, assets: Assets): ResidentWorld {
  const codes = { key: key('sign-in codes'), tellCode };
  return { council, assets, codes, seals: sealsUnder(key('request links')) };
}

const tellCode: ResidentWorld['codes']['tellCode'] = async (tx, { id, email, code, tongue }, told) => {
  if (email === brokenMailbox) throw new Error('a planted bug');
  const words = { subject: `Code ${code}`, body: code };
  await queueMessage(tx, { to: email, tongue, ...words, key: `code ${id}` }, told);
};

const key = (purpose: string): Buffer => createHash('sha256').update(`test ${purpose}`).digest();

function serveAssets(app: FastifyInstance, assets: Assets): void {
  app.get('/assets/:file', async (request, reply) => {
    const found = assets.find(request.url);
    if (!found) return reply.callNotFound();
    const { status, headers, body } = answerWith(found, {});
    return reply.code(status).headers(headers).send(body);
  });
}

/** A port that was free a moment ago: a portal knows its address before it listens there. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}
