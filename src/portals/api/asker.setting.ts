import { join } from 'node:path';
import { after } from 'node:test';
import type { OutsideLookups } from '#capabilities/forms';
import type { OutsideAddresses } from '#capabilities/gazetteer';
import { addClient } from '#capabilities/identity';
import type { ClientPermission } from '#capabilities/identity';
import { buildAssets } from '#platform/assets';
import { newId } from '#platform/chance';
import { frozenClock, pace } from '#platform/clock';
import { mounted, openServer } from '#platform/http';
import { openLog } from '#platform/log';
import { publishPacks, readCouncil, readOffer } from '#services';
import { act, testDatabase, thornmere } from '#test/database';
import { openFileGround } from '#test/file-ground';
import { apiPortal } from './portal.ts';
import { plantSample } from './sample.setting.ts';

const checkout = join(import.meta.dirname, '../../..');
const cache = join(checkout, 'node_modules/.cache/moothall-assets');
export const origin = 'https://services.example.gov.uk';

/** The API of a council with the sample's places, and its log. */
async function openApi({
  isBare = false,
  lookups,
  addresses,
}: Pick<Different, 'isBare' | 'lookups' | 'addresses'> = {}) {
  const setting = await testDatabase();
  const { database, begin } = setting;
  const clock = frozenClock('2026-11-24T09:00:00Z');
  const read = await readCouncil(join(checkout, 'src/portals/hub/setting/millbrook'));
  if (!('found' in read)) throw new Error('the council of the tests is not whole');
  const council = read.found;
  const offer = await readOffer(join(checkout, 'src/portals/hub/setting/library'), council);
  const before = act(clock.now().subtract({ hours: 1 }));
  if (!isBare) await begin((tx) => publishPacks(tx, offer, before));
  if (!isBare) await plantSample({ database, begin }, act(clock.now()));
  const assets = await buildAssets({ sources: join(checkout, 'src/browser'), cache, theme: council.theme });
  const portal = apiPortal(pace());
  const links = {
    request: (reference: string) => `${origin}/requests/${reference}/its-seal`,
    holding: (reference: string) => `${origin}/requests/${reference}/its-seal/holding`,
  };
  const wayBack = (token: string) => `${origin}/returns/${token}`;
  const codes = { key: Buffer.alloc(32, 9) };
  const world = { council, assets, address: `${origin}/api`, links, wayBack, codes, lookups, addresses };
  const { files, intake } = await openFileGround();
  const logged: string[] = [];
  const app = await openServer({
    ground: { database, key: Buffer.alloc(32, 7), intake, recordLook: async () => undefined },
    clock,
    log: openLog({ level: 'info', process: 'test', to: { write: (line) => void logged.push(line) } }),
    requestLimits: { reads: 100_000, changes: 100_000 },
    mounts: [mounted({ portal, authority: thornmere, origin, prefix: '/api', world }, () => clock.now())],
  });
  after(() => app.close());
  return { ...setting, app, clock, portal, logged, offer, files };
}

let opened: ReturnType<typeof openApi> | undefined;
let named = 0;

type Different = {
  readonly may?: readonly ClientPermission[];
  readonly answers?: readonly string[];
  readonly perMinute?: number;
  /** An API that nobody else asks: where something is published, or what is answered depends on what was asked before. */
  readonly isOwn?: boolean;
  /** One of its own in which nothing is published or planted yet. */
  readonly isBare?: boolean;
  /** The sources of its look-ups. */
  readonly lookups?: OutsideLookups;
  /** Where its addresses come from, in place of a gazetteer. */
  readonly addresses?: OutsideAddresses;
  /** The API that another system of the test asks already. */
  readonly of?: Awaited<ReturnType<typeof openApi>>;
};

/** Another system, with its key: what it asks, and how. The API is the same for all test files of a process. */
export async function openAsker({
  isOwn = false,
  isBare = false,
  lookups,
  addresses,
  of,
  ...different
}: Different = {}) {
  const api =
    of ??
    (await (isOwn
      ? openApi({ isBare, ...(lookups && { lookups }), ...(addresses && { addresses }) })
      : (opened ??= openApi())));
  const { begin, clock } = api;
  named += 1;
  const adding = {
    name: `client ${String(named)}`,
    may: ['places.read', 'services.read', 'requests.create', 'asks.answer'],
    answers: ['joiner.slat'],
    perMinute: 100_000,
  } as const;
  const { client, key } = await begin((tx) => addClient(tx, { ...adding, ...different }, act(clock.now())));
  return { api, client, name: adding.name, key, ...asksWith(api, key) };
}

type Api = Awaited<ReturnType<typeof openApi>>;

/** How a system with a key asks. */
function asksWith({ app, clock }: Pick<Api, 'app' | 'clock'>, key: string) {
  const host = new URL(origin).host;

  /** Asks for a path of the portal; `headers` stand over those that it always sends. */
  async function ask(path: string, headers: Readonly<Record<string, string>> = {}) {
    const sent = { host, authorization: `Bearer ${key}`, ...headers };
    return app.inject({ url: `/api${path}`, headers: sent });
  }

  /** Sends a body to a path of the portal, under a key that nobody used before unless one is given. */
  async function send(path: string, body: object, headers: Readonly<Record<string, string>> = {}) {
    const own = { 'idempotency-key': newId(clock.now()), 'content-type': 'application/json' };
    const sent = { host, authorization: `Bearer ${key}`, ...own, ...headers };
    return app.inject({ method: 'POST', url: `/api${path}`, headers: sent, payload: JSON.stringify(body) });
  }

  /** Sends the bytes of a file under its name. */
  async function sendFile(
    name: string,
    bytes: Buffer,
    headers: Readonly<Record<string, string | number>> = {},
  ) {
    const own = { 'idempotency-key': newId(clock.now()), 'content-type': 'application/octet-stream' };
    const sent = { host, authorization: `Bearer ${key}`, ...own, ...headers };
    const url = `/api/v1/files?name=${encodeURIComponent(name)}`;
    return app.inject({ method: 'POST', url, headers: sent, payload: bytes });
  }

  /** Has what a path names taken away. */
  async function remove(path: string, headers: Readonly<Record<string, string>> = {}) {
    const sent = { host, authorization: `Bearer ${key}`, ...headers };
    return app.inject({ method: 'DELETE', url: `/api${path}`, headers: sent });
  }

  return { ask, send, sendFile, remove };
}
