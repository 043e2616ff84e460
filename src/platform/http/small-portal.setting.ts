import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { z } from 'zod';
import { text, uuid } from '#language';
import { frozenClock, systemClock } from '#platform/clock';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal, refusalWords } from '#platform/errors';
import { folderStore, openIntake } from '#platform/files';
import { html } from '#platform/html';
import { openLog } from '#platform/log';
import { testDatabase, thornmere } from '#test/database';
import {
  countAttempt,
  Elsewhere,
  endpointMaker,
  everybody,
  mounted,
  openServer,
  pageMaker,
  passageMaker,
  relayMaker,
  requestErrors,
} from './index.ts';
import type { Errand, Mount, Portal, ServerSettings } from './index.ts';

// A portal of a few pages, with all that a portal may have: what the tests of the pipeline visit.

export const officerId = uuid.parse('0197aaaa-0000-7000-8000-000000000001');

export type Kit = {
  person: 'anybody' | 'officer';
  access: 'all' | 'staff';
  world: { readonly name: string };
};
const page = pageMaker<Kit>();
const words = { en: { mistakes: { note: 'Enter a note' } }, cy: { mistakes: { note: 'Rhowch nodyn' } } };
const field = html`<input name="note" />`;

async function keep(tx: Tx, note: string, now: Temporal.Instant): Promise<void> {
  await tables<{ 'platform.attempt': { bucket: string; window_at: Temporal.Instant; count: number } }>(tx)
    .insertInto('platform.attempt')
    .values({ bucket: note, window_at: now, count: 1 })
    .execute();
}

/** What others do to the rows of a note that is kept; a test may put its own in place. */
export const others = { getInTheWay: async (_tx: Tx): Promise<void> => {} };

/** What the outside says of a name; that it was asked is written down. */
const errandTo = (name: string): Errand<string> => ({
  key: name,
  perform: async (signal) => (await outside.ask(name, signal)) ?? 'nothing',
  record: async (tx, answer) => keep(tx, `recorded ${answer}`, Temporal.Instant.from('2026-11-20T09:00:00Z')),
});

// Each note that is kept becomes an attempt row: any table of the platform will do to count what was written.
const notePage = page({
  at: '/notes/:name',
  access: 'all',
  params: z.object({ name: z.string() }),
  words,
  find: async ({ params, errands }) => {
    if (params.name.startsWith('far')) return `${params.name} ${errands.answerTo(errandTo(params.name))}`;
    return params.name === 'unknown' ? undefined : params.name;
  },
  looks: (name) => (name === 'ann' ? [officerId] : []),
  show: ({ subject, hidden, mistakes, entered, world }) =>
    html`<main>
      <p>${world.name} ${subject}</p>
      <form method="post">${hidden}${field}${String(entered['note'] ?? '')}</form>
      ${mistakes.map((mistake) => html`<b>${mistake.words}</b>`)}
    </main>`,
  form: () => z.object({ note: text(2_000) }),
  act: async ({ tx, form, now, subject, errands }) => {
    if (form.note.startsWith('ask')) form = { note: errands.answerTo(errandTo(form.note)) };
    if (form.note === 'refuse') throw new Refusal('note.refused');
    if (form.note === 'counted no') {
      await countAttempt(tx, { name: 'a try', minutes: 60 }, now);
      return { refused: new Refusal('note.refused') };
    }
    if (form.note.startsWith('in the way')) await others.getInTheWay(tx);
    if (form.note === 'fail') throw new Error('a planted bug');
    await keep(tx, form.note, now);
    return form.note === 'sign in'
      ? { to: '/', signIn: { kind: 'officer', id: officerId } }
      : { to: `/notes/${subject}` };
  },
});
/** A page that takes files: each becomes a note, and what is not fit a mistake. */
const filesPage = page({
  at: '/files',
  access: 'all',
  words,
  takesFiles: true,
  find: async () => 'files',
  looks: () => [],
  show: ({ hidden, mistakes, entered }) =>
    html`<main>
      <form method="post" enctype="multipart/form-data">
        ${hidden}${field}${String(entered['note'] ?? '')}
      </form>
      ${mistakes.map((mistake) => html`<b>${mistake.words}</b>`)}
    </main>`,
  form: () => z.object({ note: text(2_000) }),
  act: async ({ tx, files, form, now }) => {
    if (form.note === 'refuse') throw new Refusal('note.refused');
    for (const file of files) if ('name' in file) await keep(tx, `${form.note} ${file.name}`, now);
    const mistakes = files.flatMap((file) =>
      'unfit' in file ? [{ field: file.field, words: file.unfit }] : [],
    );
    return { to: '/files', mistakes };
  },
});
const staffPage = page({
  at: '/staff',
  access: 'staff',
  words: { en: {}, cy: {} },
  find: async () => 'staff',
  looks: () => [],
  show: () => html`<p>staff</p>`,
});

const throughAndBack = passageMaker<Kit>()({
  at: '/return',
  access: 'all',
  query: z.object({ code: z.string() }),
  prepare: async ({ query }) => (query.code === 'elsewhere' ? new Elsewhere('/away') : { code: query.code }),
  perform: async ({ code }) => {
    if (code === 'refused') throw new Refusal('note.refused');
    return officerId;
  },
  record: async (_visit, { done }) => ({ to: '/staff', signIn: { kind: 'officer', id: done } }),
});

const figures = endpointMaker<Kit>()({
  at: '/figures/:name.json',
  access: 'all',
  params: z.object({ name: z.string() }),
  query: z.object({}),
  answer: async ({ params, errands }) => {
    if (params.name === 'none') return undefined;
    const figure = params.name === 'far' ? errands.answerTo(errandTo('figure')) : '1';
    return { type: 'application/json', body: `{"figure":${figure}}` };
  },
});

const relay = relayMaker<Kit>();
/** What a relay's outside does while it is asked; a test may put its own in place. */
export const outside = {
  ask: async (_name: string, _signal?: AbortSignal): Promise<string | undefined> => 'a picture',
};
const sent = async (name: string) => {
  const body = await outside.ask(name);
  return body === undefined ? undefined : { type: 'image/png', body, cache: 'private, max-age=60' };
};
const params = z.object({ name: z.string().max(20) });
const pictures = relay({
  at: '/pictures/:name',
  access: everybody,
  params,
  answer: async ({ params: { name } }) => sent(name),
});
const plans = relay({
  at: '/plans/:name',
  access: 'staff',
  params,
  answer: async ({ params: { name } }) => sent(name),
});

const portal: Portal<Kit> = {
  name: 'hub',
  channel: 'hub',
  pages: [notePage, filesPage, staffPage],
  endpoints: [figures],
  passages: [throughAndBack],
  relays: [pictures, plans],
  limits: { idle: Temporal.Duration.from({ minutes: 30 }), absolute: Temporal.Duration.from({ hours: 12 }) },
  refusals: {
    ...requestErrors,
    ...refusalWords({
      'note.refused': { status: 409, en: () => 'Not now. Try later.', cy: () => 'Nid nawr.' },
    }),
  },
  identify: async (_tx, session) => (session.principal ? 'officer' : 'anybody'),
  actorOf: (person) => (person === 'officer' ? { kind: 'officer', id: officerId } : { kind: 'anonymous' }),
  allows: (person, access) => (access === 'all' || person === 'officer' ? 'yes' : 'sign-in'),
  signInPath: (next) => `/sign-in?next=${encodeURIComponent(next)}`,
  problem: ({ status, sentence, request }) =>
    html`<main>
      <h1>${status}</h1>
      <p>${sentence ?? 'Sorry'}</p>
      <i>${request}</i>
    </main>`,
};
export const mount: Mount<Kit> = {
  portal,
  authority: thornmere,
  origin: 'http://localhost',
  prefix: '/hub',
  world: { name: 'Town' },
};

export type Cookies = Record<string, string>;

/** An intake of its own, and how many files stand in its store or are under way. */
async function openFiles() {
  const folder = await mkdtemp(join(tmpdir(), 'moothall-http-'));
  after(() => rm(folder, { recursive: true, force: true }));
  const store = folderStore(join(folder, 'kept'));
  const incoming = join(folder, 'incoming');
  const intake = openIntake({ store, folder: incoming, clock: systemClock, onTrouble: () => {} });
  const filesLeft = async () => ({
    kept: (await Array.fromAsync(store.list(thornmere))).length,
    incoming: (await readdir(incoming).catch(() => [])).length,
  });
  return { intake, filesLeft };
}

/** The portal on a database of its own, with a clock that stands still. */
export async function openSmallPortal() {
  const { database, begin } = await testDatabase();
  const clock = frozenClock('2026-11-20T09:00:00Z');
  const looks: string[] = [];
  const { intake, filesLeft } = await openFiles();
  const open = async (more: Partial<ServerSettings> = {}) => {
    const app = await openServer({
      ground: {
        database,
        key: Buffer.alloc(32, 7),
        intake,
        recordLook: async (_tx, { subjects }) => void looks.push(...subjects),
      },
      clock,
      log: openLog({ level: 'silent', process: 'test' }),
      mounts: [mounted(mount, () => clock.now())],
      ...more,
    });
    after(() => app.close());
    return app;
  };
  const app = await open();

  async function visit(url = '/hub/notes/bob', cookies: Cookies = {}) {
    const answer = await app.inject({ url, cookies, headers: { host: 'localhost' } });
    const cookie = answer.cookies.find(({ name }) => name === 'moothall-hub');
    const found = answer.body.matchAll(/name="(_\w+)" value="([^"]+)"/g);
    const fields = Object.fromEntries([...found].map(([, name, value]) => [name ?? '', value ?? '']));
    return { answer, fields, cookies: cookie ? { 'moothall-hub': cookie.value } : cookies };
  }

  async function send(body: Record<string, string>, cookies: Cookies, headers: Record<string, string> = {}) {
    return app.inject({
      method: 'POST',
      url: '/hub/notes/bob',
      cookies,
      headers: { host: 'localhost', 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: new URLSearchParams(body).toString(),
    });
  }

  async function kept(note: string) {
    const counted = sql<{ count: number }>`
      select coalesce(sum(count), 0)::int as count from platform.attempt where bucket = ${note}`;
    const { rows } = await begin((tx) => counted.execute(tables<Record<string, never>>(tx)));
    return rows[0]?.count;
  }
  return { app, open, visit, send, kept, filesLeft, clock, looks, database };
}
