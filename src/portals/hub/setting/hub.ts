import assert from 'node:assert/strict';
import { after } from 'node:test';
import { keepOfficer, secretBox } from '#capabilities/identity';
import type { Alarm } from '#capabilities/identity';
import { recordLook } from '#capabilities/ledger';
import type { Uuid } from '#language';
import { frozenClock } from '#platform/clock';
import { mounted, openServer, openStreams } from '#platform/http';
import { openLog } from '#platform/log';
import { sealsUnder } from '#portals/shell';
import { publishPacks } from '#services';
import type { Council } from '#services';
import { act, saltby, testDatabase, thornmere } from '#test/database';
import { openFileGround } from '#test/file-ground';
import { noTiles } from '#test/tiles';
import type { HubWorld } from '../kit.ts';
import { hubPreviewPortal } from '../preview/preview-portal.ts';
import { hubPortal } from '../portal.ts';
import { council, offer } from './council.ts';
import { claimsOf, directory, people } from './directory.ts';
import type { Who } from './directory.ts';

export const at = Temporal.Instant.from('2026-11-20T10:00:00Z');

const assets: HubWorld['assets'] = { url: (name) => `/assets/${name}` };
/** Who was told that somebody came in by an emergency code. */
export const alarms: Alarm[] = [];
export const secrets = secretBox({ current: () => Buffer.alloc(32, 9), others: () => [] });
const { files, intake } = await openFileGround();
export { files };
export const world: HubWorld = {
  council,
  assets,
  directory,
  secrets,
  raiseAlarm: async (_tx, alarm) => void alarms.push(alarm),
  tiles: noTiles,
  files,
  trackingCode: (reference) => sealsUnder(Buffer.alloc(32, 5)).code(reference),
  wayBack: (token) => `https://millbrook.example/returns/${token}`,
  partnerLink: (token) => `https://millbrook.example/partner-tasks/${token}`,
  previews: {
    address: ({ proposal }) => `https://millbrook.example/preview/links/${proposal}`,
    backTo: (proposal) => `http://localhost/hub/administration/proposals/${proposal}`,
  },
};

/** The hub of Millbrook on a database of its own, with its services published and its officers known; and a neighbour. */
export async function openHub(staff: Partial<Council['staff']> = {}) {
  const { database, begin } = await testDatabase();
  const clock = frozenClock(at.toString());
  for (const authority of [thornmere, saltby])
    await begin((tx) => publishPacks(tx, offer, act(at.subtract({ hours: 400 }))), authority);
  const ids = await keepPeople(begin);
  const local = { ...council, staff: { ...council.staff, ...staff } };
  const portal = hubPortal(local);
  const here = { ...world, council: local };
  const mounts = [
    { portal, authority: thornmere, origin: 'http://localhost', prefix: '/hub', world: here },
    {
      portal: hubPreviewPortal(local),
      authority: thornmere,
      origin: 'http://localhost',
      prefix: '/hub/preview',
      world: here,
    },
    { portal, authority: saltby, origin: 'http://neighbour.localhost', prefix: '/hub', world: here },
  ];
  const log = openLog({ level: 'silent', process: 'test' });
  /** One process more that serves the same database. */
  const openProcess = async () => {
    const streams = openStreams({ database, clock, log });
    const app = await openServer({
      ground: { database, key: Buffer.alloc(32, 7), intake, streams, recordLook },
      clock,
      log,
      mounts: mounts.map((mount) => mounted(mount, () => clock.now())),
      requestLimits: { reads: 100_000, changes: 100_000, misses: 100_000 },
    });
    app.addHook('preClose', () => streams.close());
    after(() => app.close());
    return { app, streams };
  };
  const { app, streams } = await openProcess();
  return { app, streams, openProcess, database, begin, clock, ids, portal };
}
export type Hub = Awaited<ReturnType<typeof openHub>>;

async function keepPeople(begin: Awaited<ReturnType<typeof testDatabase>>['begin']) {
  const ids: Partial<Record<Who, Uuid>> = {};
  for (const who of ['olwen', 'gareth', 'priya', 'dewi', 'cerys', 'mair'] as const)
    ids[who] = await begin((tx) => keepOfficer(tx, claimsOf(who).claims, act(at)));
  return {
    of: (who: Who): Uuid => {
      const id = ids[who];
      assert.ok(id, people[who].name);
      return id;
    },
  };
}
