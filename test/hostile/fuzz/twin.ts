import { after } from 'node:test';
import { z } from 'zod';
import { optionalText, text, uuid } from '#language';
import { newToken } from '#platform/chance';
import { frozenClock } from '#platform/clock';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { html } from '#platform/html';
import { endpointMaker, mounted, openServer, pageMaker, passageMaker, requestErrors } from '#platform/http';
import type { Mount, Portal, Sent } from '#platform/http';
import { openLog } from '#platform/log';
import type { Log } from '#platform/log';
import { testDatabase, thornmere } from '#test/database';
import { routesOf } from '../../house/routes.ts';
import { Caller } from '../caller.ts';
import { countRows } from '../rows.ts';
import { bareFaults } from './twin-faults.ts';
import type { Target } from './target.ts';

type Kit = {
  readonly person: 'anybody';
  readonly access: 'all' | 'staff';
  readonly world: { readonly isPlanted: boolean; readonly log: Log };
};
const page = pageMaker<Kit>();
const endpoint = endpointMaker<Kit>();
const words = { en: {}, cy: {} };
const nothing = z.object({});
const officer = uuid.parse('0197aaaa-0000-7000-8000-000000000001');

/** What only the person themselves, the staff and the other council may read. */
export const secrets = { bob: 'zqbobsecret', staff: 'zqstaffsecret', foreign: 'zqforeigncanary' };

/** A row that may be written by sending only. */
async function write(tx: Tx, said: string): Promise<void> {
  type Rows = {
    'platform.idempotency': {
      principal: string;
      route: string;
      key: string;
      sent: Buffer;
      claimed_at: Temporal.Instant;
    };
  };
  const claimed_at = Temporal.Instant.from('2026-11-24T09:00:00Z');
  await tables<Rows>(tx)
    .insertInto('platform.idempotency')
    .values({
      principal: officer,
      route: `twin ${said}`,
      key: newToken(),
      sent: Buffer.alloc(32),
      claimed_at,
    })
    .execute();
}

/** A form of one box; whatever is planted in it is planted in what it does. */
const notes = page({
  at: '/notes/:name',
  access: 'all',
  params: z.object({ name: z.enum(['ann', 'bob']) }),
  words,
  find: async ({ params: { name }, world }) => (name === 'ann' || world.isPlanted ? name : undefined),
  looks: () => [],
  show: ({ subject, hidden, link }) =>
    html`<p>${subject === 'bob' ? secrets.bob : 'nothing'}</p>
      <form method="post">${hidden}<input name="email" /><input name="details" /></form>
      <form method="post" action="${link('/raw')}">${hidden}<input name="details" /></form>`,
  form: () => z.object({ email: optionalText(200), details: z.string().max(5_000).default('') }),
  act: async ({ tx, world, form }) => {
    const { email, details } = form;
    if (!world.isPlanted && !text(5_000).safeParse(details).success) return { to: '/notes/ann' };
    await write(tx, details.slice(0, 60));
    if (!world.isPlanted) return { to: '/notes/ann' };
    world.log.info({ details }, 'a note was kept');
    return { to: `/notes/ann?to=${encodeURIComponent(email)}` };
  },
});

const staff = page({
  at: '/staff',
  access: 'staff',
  words,
  find: async () => ({}),
  looks: () => [],
  show: () => html`<p>${secrets.staff}</p>`,
});

const visits = page({
  at: '/visits',
  access: 'all',
  words,
  find: async ({ tx, world }) => {
    if (world.isPlanted) await write(tx, 'a visit');
    return {};
  },
  looks: () => [],
  show: ({ world }) => html`<p>${world.isPlanted ? secrets.foreign : 'our own'}</p>`,
});

/** Pages that are put together by hand, past the template and its escaping. */
const raw = (at: string, made: (typed: string) => Omit<Sent, 'type'>) =>
  endpoint({
    at,
    access: 'all',
    params: nothing,
    query: z.object({ q: z.string().default('') }),
    answer: async ({ world, query }) => ({
      type: 'text/html; charset=utf-8',
      ...(world.isPlanted ? made(query.q) : { body: '<p>nothing</p>' }),
    }),
  });

const endpoints = [
  raw('/greeting', (typed) => ({ body: `<p>${typed}</p>` })),
  raw('/broken', () => ({ body: `<pre>${new Error('planted').stack ?? ''}</pre>` })),
  raw('/kept', () => ({ body: '<p>ann</p>', cache: 'public, max-age=60' })),
  raw('/script', () => ({ body: '<script>start()</script>' })),
  raw('/handler', () => ({ body: '<p class="a" onclick="start()">a</p>' })),
  raw('/title', () => ({ body: '<title>A note of Zq zqannname</title>' })),
];

const away = passageMaker<Kit>()({
  at: '/away',
  access: 'all',
  query: z.object({ next: z.string().default('/') }),
  prepare: async ({ query, world }) => ({ next: world.isPlanted ? query.next : '/notes/ann' }),
  perform: async ({ next }) => next,
  record: async (_visit, { done }) => ({ to: /^[\x20-\x7e]+$/.test(done) ? done : '/' }),
});

const portal = (isPlanted: boolean): Portal<Kit> => ({
  name: 'twin',
  channel: 'web',
  pages: [notes, staff, visits],
  endpoints,
  passages: [away],
  limits: { idle: Temporal.Duration.from({ hours: 9 }), absolute: Temporal.Duration.from({ hours: 12 }) },
  refusals: requestErrors,
  identify: async () => 'anybody',
  actorOf: () => ({ kind: 'anonymous' }),
  allows: (_person, access) => (access === 'all' || isPlanted ? 'yes' : 'no'),
  signInPath: (next) => `/sign-in?next=${encodeURIComponent(next)}`,
  problem: ({ status, sentence }) => html`<title>Problem</title>${status} ${sentence ?? 'Sorry'}`,
});

/** A small portal, whole or with a fault planted for each check of the fuzzer. */
export async function twinTarget(isPlanted: boolean): Promise<Target> {
  const { begin, database } = await testDatabase();
  const clock = frozenClock('2026-11-24T09:00:00Z');
  const logged: string[] = [];
  const log = openLog({ level: 'info', process: 'twin', to: { write: (line) => void logged.push(line) } });
  const twin = portal(isPlanted);
  const mount: Mount<Kit> = {
    portal: twin,
    authority: thornmere,
    origin: 'http://twin.localhost',
    prefix: '',
    world: { isPlanted, log },
  };
  const app = await openServer({
    ground: { database, key: Buffer.alloc(32, 7), recordLook: async () => {} },
    clock,
    log,
    mounts: [mounted(mount, clock.now)],
    requestLimits: { reads: 1_000_000, changes: 1_000_000, misses: 1_000_000 },
    extra: (server) => {
      if (isPlanted) bareFaults(server, async () => begin((tx) => write(tx, 'past the pipeline')));
    },
  });
  after(() => app.close());
  const mayNotSee = Object.values(secrets);
  return {
    app,
    takeLogged: () => logged.splice(0),
    routes: routesOf('twin', '', twin),
    untouched: [],
    countRows: async () => countRows({ begin }),
    passTime: () => clock.advance({ minutes: 1 }),
    truths: async () => ({ name: ['ann', 'bob'] }),
    actors: async () =>
      ['ann', 'zoe'].map((name) => ({
        name,
        portal: 'twin',
        mayNotSee,
        caller: new Caller({ app }, 'twin.localhost'),
      })),
  };
}
