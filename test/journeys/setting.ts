import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { after } from 'node:test';
import type { FastifyInstance } from 'fastify';
import type { OutsideLookups } from '#capabilities/forms';
import { secretBox } from '#capabilities/identity';
import type { OutsideAddresses } from '#capabilities/gazetteer';
import { openMonths, recordLook } from '#capabilities/ledger';
import { queueMessage } from '#capabilities/notifications';
import { answerWith, buildAssets } from '#platform/assets';
import type { Assets } from '#platform/assets';
import type { FileStore } from '#platform/files';
import { frozenClock, pace } from '#platform/clock';
import { openLog } from '#platform/log';
import { mounted, openServer, openStreams } from '#platform/http';
import type { Mount, Streams } from '#platform/http';
import { apiPortal } from '#portals/api';
import type { ApiKit } from '#portals/api';
import { hubPortal } from '#portals/hub';
import type { HubKit } from '#portals/hub';
import type { ResidentWorld } from '#portals/resident';
import { previewPortal, residentPortal } from '#portals/resident';
import { previewSealsUnder, sealsUnder } from '#portals/shell';
import { followLedger, publishPacks, readCouncil, readOffer, readPack, sayProblem } from '#services';
import type { Council, Offer } from '#services';
import { act, testDatabase, thornmere } from '#test/database';
import type { TestDatabase } from '#test/database';
import { freePort } from '#test/ports';
import { openFileGround } from '#test/file-ground';
import { noTiles } from '#test/tiles';
import { directoryAt, supervisor } from './directory.ts';
import type { Desk } from './directory.ts';
import { importPlaces } from './places.ts';

const checkout = join(import.meta.dirname, '../..');
const cache = join(checkout, 'node_modules/.cache/moothall-assets');
/** A Tuesday, at nine in the morning. */
const opening = '2026-11-24T09:00:00Z';

/** Whoever asks for a code to be sent there meets a bug. */
export const brokenMailbox = 'broken@example.org';

/** A council with its borough, its services and its resident portal, ready for visitors. */
export type Setting = Pick<TestDatabase, 'begin' | 'urls' | 'database'> & {
  readonly app: FastifyInstance;
  readonly council: Council;
  readonly offer: Offer;
  readonly world: ResidentWorld;
  readonly origin: string;
  /** Where files are kept that came in. */
  readonly files: FileStore;
  /** Who signs in to the hub next. */
  readonly desk: Desk;
  readonly clock: ReturnType<typeof frozenClock>;
  /** Its streams: a turn of theirs tells pages what happened. */
  readonly streams: Streams;
  /** Tells what the ledger holds to be told, as the worker does. */
  readonly tell: () => Promise<void>;
};

let setting: Promise<Setting> | undefined;

/** The one setting of a test process: what its first file opened, its other files use. */
export function residentSetting(): Promise<Setting> {
  setting ??= openSetting();
  return setting;
}

type More = {
  readonly addresses?: OutsideAddresses | undefined;
  readonly lookups?: OutsideLookups | undefined;
};

/** A setting of its own, whose council may ask outside sources for addresses, and have things looked up. */
export async function openSetting({ addresses, lookups }: More = {}): Promise<Setting> {
  const { begin, database, urls } = await testDatabase();
  const clock = frozenClock(opening);
  const council = await fictionalCouncil();
  await begin((tx) => openMonths(tx, londonMonth(-1), londonMonth(2)));
  const offer = await wholeOffer(council);
  await begin((tx) => publishPacks(tx, offer, act(opening)));
  await importPlaces({ database, authority: thornmere }, act(opening));
  const assets = await buildAssets({ sources: join(checkout, 'src/browser'), cache, theme: council.theme });
  const { files, intake } = await openFileGround();
  const world = { ...worldOf(council, assets), files, addresses, lookups };
  const origin = `http://localhost:${String(await freePort())}`;
  const desk = { officer: supervisor };
  const log = openLog({ level: 'silent', process: 'test' });
  const streams = openStreams({ database, clock, log });
  const app = await openServer({
    ground: { database, key: key('forms'), intake, streams, recordLook },
    clock,
    log,
    requestLimits: { reads: 100_000, changes: 100_000 },
    mounts: [
      mounted({ portal: residentPortal, authority: thornmere, origin, prefix: '', world }, clock.now),
      mounted({ portal: previewPortal, authority: thornmere, origin, prefix: '/preview', world }, clock.now),
      mounted(hubAt(origin, council, { assets, desk, files, addresses, lookups }), clock.now),
      mounted(apiAt(origin, council, assets), clock.now),
    ],
    extra: (server) => serveAssets(server, assets),
  });
  app.addHook('preClose', () => streams.close());
  after(() => app.close());
  const links = linksAt(origin);
  const tell = async () => {
    while (await followLedger(database, thornmere, { links, now: clock.now() }));
  };
  return { begin, urls, database, app, streams, council, offer, world, origin, files, desk, clock, tell };
}

type At = More & { readonly assets: Assets; readonly desk: Desk; readonly files: FileStore };

function hubAt(
  origin: string,
  council: Council,
  { assets, desk, files, addresses, lookups }: At,
): Mount<HubKit> {
  const secrets = secretBox({ current: () => key('second factors'), others: () => [] });
  const directory = directoryAt(origin, council, desk);
  const outside = { tiles: noTiles, addresses, lookups, directory, files };
  const trackingCode = sealsUnder(key('request links')).code;
  const told = { raiseAlarm, wayBack, partnerLink, trackingCode };
  const world = { council, assets, secrets, ...told, ...outside };
  return { portal: hubPortal(council), authority: thornmere, origin, prefix: '/hub', world };
}

function apiAt(origin: string, council: Council, assets: Assets): Mount<ApiKit> {
  const links = linksAt(origin);
  const codes = { key: key('sign-in codes') };
  const world = { council, assets, address: `${origin}/api`, links, wayBack, codes };
  return { portal: apiPortal(pace()), authority: thornmere, origin, prefix: '/api', world };
}

function linksAt(origin: string) {
  return {
    request: (reference: string) => `${origin}/requests/${reference}`,
    holding: (reference: string) => `${origin}/requests/${reference}/holding`,
  };
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

/** What the council offers, and the tests' own services: between them they have every kind of question. */
async function wholeOffer(council: Council): Promise<Offer> {
  const offer = await readOffer(join(checkout, 'services'), council);
  const fixtures = join(checkout, 'test/fixtures/services');
  const own = await Promise.all(
    ['unicorn-licence', 'street-party', 'magic-carpet', 'magic-lamp'].map((service) =>
      readPack(join(fixtures, service)),
    ),
  );
  const problems = own.flatMap((read) => ('problems' in read ? read.problems : []));
  assert.deepEqual([...offer.problems, ...problems].map(sayProblem), []);
  const packs = [...offer.packs, ...own.flatMap((read) => ('found' in read ? [read.found] : []))];
  return { ...offer, packs, offered: packs.map(({ service }) => service) };
}

const raiseAlarm = async () => undefined;
const partnerLink = (token: string) => `/partner-tasks/${token}`;
const wayBack: ResidentWorld['wayBack'] = (token, tongue) => `/returns/${token}?tongue=${tongue}`;

function worldOf(council: Council, assets: Assets): Omit<ResidentWorld, 'files'> {
  const codes = { key: key('sign-in codes'), tellCode };
  return {
    council,
    assets,
    codes,
    seals: sealsUnder(key('request links')),
    previews,
    wayBack,
    tiles: noTiles,
  };
}

const tellCode: ResidentWorld['codes']['tellCode'] = async (tx, { id, email, code, tongue }, told) => {
  if (email === brokenMailbox) throw new Error('a planted bug');
  const words = { subject: `Code ${code}`, body: code };
  await queueMessage(tx, { to: email, tongue, ...words, key: `code ${id}` }, told);
};

const previews = previewSealsUnder(createHash('sha256').update('test previews').digest());

const key = (purpose: string): Buffer => createHash('sha256').update(`test ${purpose}`).digest();

function serveAssets(app: FastifyInstance, assets: Assets): void {
  app.get('/assets/:file', async (request, reply) => {
    const found = assets.find(request.url);
    if (!found) return reply.callNotFound();
    const { status, headers, body } = answerWith(found, {});
    return reply.code(status).headers(headers).send(body);
  });
}
