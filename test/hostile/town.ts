import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { after } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { keepOfficer } from '#capabilities/identity';
import type { CodePort, OfficerDirectory, Returned } from '#capabilities/identity';
import { openMonths, recordLook } from '#capabilities/ledger';
import { parseEmail } from '#language';
import { buildAssets } from '#platform/assets';
import { frozenClock } from '#platform/clock';
import { mounted, openServer } from '#platform/http';
import { openLog } from '#platform/log';
import { hubPortal } from '#portals/hub';
import { residentPortal } from '#portals/resident';
import { sealsUnder } from '#portals/shell';
import { publishPacks, readCouncil, readOffer, readPack, sayProblem } from '#services';
import type { Council, Offer } from '#services';
import { act, saltby, testDatabase, thornmere } from '#test/database';
import type { TestDatabase } from '#test/database';

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
  /** Every line of the log, as an operator keeps it. */
  readonly logged: readonly string[];
};

/** Who works at each council: their team and role by the council's file; one has neither. */
export const officers = {
  cleanser: ['street-cleansing', 'supervisor'],
  adviser: ['contact-centre', 'adviser'],
  binman: ['waste', 'officer'],
  nobody: undefined,
} as const;
export type OfficerName = keyof typeof officers;

export async function openTown(): Promise<Town> {
  const { begin, database } = await testDatabase();
  const clock = frozenClock(opening.toString());
  const council = await fictionalCouncil();
  const offer = await offerOf(council);
  for (const authority of [thornmere, saltby])
    await begin(async (tx) => {
      await openMonths(tx, Temporal.PlainDate.from('2026-10-01'), Temporal.PlainDate.from('2027-01-01'));
      await publishPacks(tx, offer, act(opening));
      for (const name of ['cleanser', 'adviser', 'binman'] as const)
        await keepOfficer(tx, claimsOf(council, name).claims, act(opening));
    }, authority);
  const codes = new Map<string, string>();
  const logged: string[] = [];
  const seals = sealsUnder(key('links'));
  const sources = join(checkout, 'src/browser');
  const assets = await buildAssets({ sources, cache, theme: council.theme });
  const tellCode: CodePort['tellCode'] = async (_tx, { email, code }) => void codes.set(email, code);
  const resident = { council, assets, codes: { key: key('codes'), tellCode }, seals };
  const hub = { council, assets, directory: directoryOf(council) };
  const portals = { resident: residentPortal, hub: hubPortal(council) };
  const mounts = (['thornmere', 'saltby'] as const).flatMap((name) => {
    const at = { authority: authorities[name], origin: `http://${hosts[name]}` };
    return [
      mounted({ ...at, portal: portals.resident, prefix: '', world: resident }, clock.now),
      mounted({ ...at, portal: portals.hub, prefix: '/hub', world: hub }, clock.now),
    ];
  });
  const app = await openServer({
    ground: { database, key: key('forms'), recordLook },
    clock,
    log: openLog({ level: 'info', process: 'test', to: { write: (line) => void logged.push(line) } }),
    requestLimits: { reads: 1_000_000, changes: 1_000_000 },
    mounts,
  });
  after(() => app.close());
  return { begin, database, app, council, clock, portals, codes, seals, logged };
}

async function fictionalCouncil(): Promise<Council> {
  const read = await readCouncil(join(checkout, 'councils/thornmere'));
  assert.ok('found' in read, 'problems' in read ? read.problems.map(sayProblem).join('\n') : '');
  return read.found;
}

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

function claimsOf(council: Council, name: OfficerName): Extract<Returned, { how: 'signed-in' }> {
  const [team = '', role = ''] = officers[name] ?? [];
  const grants = [council.teams[team]?.group, council.roles[role]?.claim].filter((one) => one !== undefined);
  const email = parseEmail(`${name}@council.example.org`);
  const claims = { tenant: 'town', subject: name, name: `Officer ${name}`, email, grants };
  return { how: 'signed-in', claims: { ...claims, groupsLeftOut: false } };
}

function isOfficer(name: string): name is OfficerName {
  return Object.hasOwn(officers, name);
}

const key = (purpose: string): Buffer => createHash('sha256').update(`hostile ${purpose}`).digest();
