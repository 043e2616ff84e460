import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { after } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { keepOfficer, secretBox } from '#capabilities/identity';
import type { CodePort, OfficerDirectory, Returned, SecretBox } from '#capabilities/identity';
import { openMonths, recordLook } from '#capabilities/ledger';
import { nationalTiles } from '#capabilities/mapping';
import { parseEmail } from '#language';
import { buildAssets } from '#platform/assets';
import { frozenClock, pace } from '#platform/clock';
import { mounted, openServer } from '#platform/http';
import type { Mount } from '#platform/http';
import { openLog } from '#platform/log';
import { openMetrics } from '#platform/metrics';
import type { Metrics } from '#platform/metrics';
import { apiPortal } from '#portals/api';
import type { ApiKit, ApiWorld } from '#portals/api';
import { hubPortal } from '#portals/hub';
import { residentPortal } from '#portals/resident';
import { sealsUnder } from '#portals/shell';
import { publishPacks, readCouncil, readOffer, readPack, sayProblem } from '#services';
import type { Council, Offer } from '#services';
import { act, saltby, testDatabase, thornmere } from '#test/database';
import type { TestDatabase } from '#test/database';
import { openFileGround } from '#test/file-ground';
import { oneTile } from '#test/tiles';

const checkout = join(import.meta.dirname, '../..');
const cache = join(checkout, 'node_modules/.cache/moothall-assets');
export const opening = Temporal.Instant.from('2026-11-24T09:00:00Z');

/** Where each council's portals stand: by its host. */
export const hosts = { thornmere: 'thornmere.localhost', saltby: 'saltby.localhost' } as const;
export type CouncilName = keyof typeof hosts;
export const authorities = { thornmere, saltby } as const;

/** Two councils at one server: the portals of each, its services, and whoever works there. */
export type Town = Pick<TestDatabase, 'begin' | 'database'> & {
  readonly app: FastifyInstance;
  readonly council: Council;
  readonly clock: ReturnType<typeof frozenClock>;
  readonly portals: { readonly resident: typeof residentPortal; readonly hub: ReturnType<typeof hubPortal> };
  /** The codes that were sent, by address: what is in the mailboxes. */
  readonly codes: Map<string, string>;
  readonly seals: ReturnType<typeof sealsUnder>;
  readonly secrets: SecretBox;
  /** Every line of the log, as an operator keeps it; whoever has read them may empty it. */
  readonly logged: string[];
  /** What a Prometheus reads. */
  readonly metrics: Metrics;
};

/** Who works at each council: their team and role by the council's file; one has neither. */
export const officers = {
  cleanser: ['street-cleansing', 'supervisor'],
  adviser: ['contact-centre', 'adviser'],
  binman: ['waste', 'officer'],
  chief: ['contact-centre', 'administrator'],
  nobody: undefined,
  leaver: ['waste', 'officer'],
  rescuer: ['waste', 'officer'],
  starter: ['street-cleansing', 'officer'],
  prover: ['contact-centre', 'adviser'],
  careful: ['street-cleansing', 'supervisor'],
} as const;
export type OfficerName = keyof typeof officers;
/** One of several such: each number is another person. */
export type OfficerCode = OfficerName | `${OfficerName}.${number}`;

const officerNames = [
  'cleanser',
  'adviser',
  'binman',
  'chief',
  'nobody',
  'leaver',
  'rescuer',
  'starter',
  'prover',
  'careful',
] as const satisfies readonly OfficerName[];

/** The directory recognised these by a password alone, so that we ask them for a second factor. */
const byPassword: readonly OfficerName[] = ['starter', 'prover', 'careful'];

const kept = ['cleanser', 'adviser', 'binman', 'chief', 'leaver', 'rescuer', 'careful'] as const;

export async function openTown(): Promise<Town> {
  const { begin, database } = await testDatabase();
  const clock = frozenClock(opening.toString());
  const council = await fictionalCouncil();
  const offer = await offerOf(council);
  for (const authority of [thornmere, saltby])
    await begin(async (tx) => {
      await openMonths(tx, Temporal.PlainDate.from('2026-10-01'), Temporal.PlainDate.from('2027-01-01'));
      await publishPacks(tx, offer, act(opening));
      for (const name of kept) await keepOfficer(tx, claimsOf(council, name).claims, act(opening));
    }, authority);
  const codes = new Map<string, string>();
  const logged: string[] = [];
  const seals = sealsUnder(key('links'));
  const sources = join(checkout, 'src/browser');
  const assets = await buildAssets({ sources, cache, theme: council.theme });
  const tellCode: CodePort['tellCode'] = async (_tx, { email, code }) => void codes.set(email, code);
  const codePort = { key: key('codes'), tellCode };
  const { files, intake } = await openFileGround();
  const resident = { council, assets, codes: codePort, seals, wayBack, tiles: oneTile, files };
  const secrets = secretBox({ current: () => key('second factors'), others: () => [] });
  const directory = directoryOf(council);
  const reached = { tiles: oneTile, files, trackingCode: seals.code };
  const hub = { council, assets, directory, secrets, ...outward, ...reached };
  const portals = { resident: residentPortal, hub: hubPortal(council) };
  const mounts = (['thornmere', 'saltby'] as const).flatMap((name) => {
    const at = { authority: authorities[name], origin: `http://${hosts[name]}` };
    return [
      mounted({ ...at, portal: portals.resident, prefix: '', world: resident }, clock.now),
      mounted({ ...at, portal: portals.hub, prefix: '/hub', world: hub }, clock.now),
      mounted(apiAt(at, { council, assets }), clock.now),
    ];
  });
  const metrics = openMetrics();
  const app = await openServer({
    ground: { database, key: key('forms'), intake, recordLook },
    clock,
    log: openLog({ level: 'info', process: 'test', to: { write: (line) => void logged.push(line) } }),
    requestLimits: { reads: 1_000_000, changes: 1_000_000, misses: 1_000_000 },
    mounts,
    onAnswer: metrics.answered,
  });
  after(() => app.close());
  return { begin, database, app, council, clock, portals, codes, seals, secrets, logged, metrics };
}

const raiseAlarm = async () => undefined;
const partnerLink = (token: string) => `http://${hosts.thornmere}/partner-tasks/${token}`;
const wayBack = (token: string) => `http://${hosts.thornmere}/returns/${token}`;
const outward = { raiseAlarm, wayBack, partnerLink };

type At = Pick<Mount<ApiKit>, 'authority' | 'origin'>;

function apiAt(at: At, world: Pick<ApiWorld, 'council' | 'assets'>): Mount<ApiKit> {
  const address = `${at.origin}/api`;
  const links = {
    request: (reference: string) => `${at.origin}/requests/${reference}`,
    holding: (reference: string) => `${at.origin}/requests/${reference}/holding`,
  };
  return {
    ...at,
    portal: apiPortal(pace()),
    prefix: '/api',
    world: { ...world, address, links, wayBack, codes: { key: key('sign-in codes') } },
  };
}

async function fictionalCouncil(): Promise<Council> {
  const read = await readCouncil(join(checkout, 'councils/thornmere'));
  assert.ok('found' in read, 'problems' in read ? read.problems.map(sayProblem).join('\n') : '');
  const { map } = read.found;
  return { ...read.found, map: { ...map, basemaps: { ...map.basemaps, paper } } };
}

/** A map from outside, which everybody may look at. */
const paper: Council['map']['basemaps'][string] = {
  label: { en: 'On paper', cy: 'Ar bapur' },
  attribution: '© {year}',
  perMinute: 1_000_000,
  kind: 'xyz',
  address: 'https://tiles.example.org/{z}/{x}/{y}.jpg',
  grid: nationalTiles,
  aerial: false,
  portals: ['resident', 'hub'],
};

/** What the council offers, and the tests' own service, which has every kind of question. */
async function offerOf(council: Council): Promise<Offer> {
  const offer = await readOffer(join(checkout, 'services'), council);
  const own = await readPack(join(checkout, 'test/fixtures/services/unicorn-licence'));
  assert.ok('found' in own);
  const packs = [...offer.packs, own.found];
  return { ...offer, packs, offered: packs.map(({ service }) => service) };
}

function directoryOf(council: Council): OfficerDirectory {
  return {
    departureAddress: async ({ state }) => `https://directory.example.org/authorize?state=${state}`,
    redeem: async (_departure, { code }) =>
      typeof code === 'string' && isOfficer(code) ? claimsOf(council, code) : { how: 'declined' },
    signOutAddress: async () => 'https://directory.example.org/logout',
  };
}

function claimsOf(council: Council, code: OfficerCode): Extract<Returned, { how: 'signed-in' }> {
  const name = nameIn(code);
  const [team = '', role = ''] = officers[name] ?? [];
  const grants = [council.teams[team]?.group, council.roles[role]?.claim].filter((one) => one !== undefined);
  const email = parseEmail(`${code}@council.example.org`);
  const claims = { tenant: 'town', subject: code, name: `Officer ${code}`, email, grants };
  const methods = byPassword.includes(name) ? ['pwd'] : undefined;
  return { how: 'signed-in', claims: { ...claims, methods, groupsLeftOut: false } };
}

function isOfficer(code: string): code is OfficerCode {
  const [name = '', number = '0'] = code.split('.');
  return Object.hasOwn(officers, name) && /^\d+$/.test(number);
}

function nameIn(code: OfficerCode): OfficerName {
  const name = officerNames.find((one) => one === code.split('.')[0]);
  if (!name) throw new Error(`nobody is called ${code}`);
  return name;
}

const key = (purpose: string): Buffer => createHash('sha256').update(`hostile ${purpose}`).digest();
