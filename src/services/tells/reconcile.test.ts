import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { drawReference } from '#language';
import type { Uuid } from '#language';
import { restoreUnsent, sendMessage } from '#capabilities/notifications';
import type { Email } from '#capabilities/notifications';
import { newId, systemChance } from '#platform/chance';
import { frozenClock } from '#platform/clock';
import { runnable, startWorker } from '#platform/jobs';
import { openLog } from '#platform/log';
import { act, asOwner, testDatabase, thornmere } from '#test/database';
import { chance } from '../../../demo/chance.ts';
import { answeredDraft } from '../examples/answered-draft.ts';
import { followLedger, publishPacks, restoreMessages, submitRequest } from '../index.ts';
import type { Links } from '../index.ts';
import { anyCouncil, fixtures, offerOf } from '../sample.setting.ts';

const service = 'unicorn-licence';
const at = Temporal.Instant.from('2026-11-20T09:00:00Z');
const later = at.add({ hours: 2 });
const links: Links = {
  request: (reference, tongue) => `https://example.org/${tongue}/${reference}`,
  holding: (reference, tongue) => `https://example.org/${tongue}/${reference}/holding`,
};
const answers = {
  allowed: true,
  meadow: { description: 'The meadow' },
  horns: 1,
  magic: 'tame',
  powers: ['none'],
  name: 'Marta Nowicki',
  declaration: ['agreed'],
};
const requests = 40;

const { begin, database, urls } = await testDatabase();
const folders = [{ service, folder: join(fixtures, service) }];
const council = await anyCouncil();
const offer = await offerOf(folders, council);
await begin((tx) => publishPacks(tx, offer, act(at)));

const seed = randomInt(1_000_000);
/** Some four of ten, as the seed says. */
function struckFrom(kept: readonly Kept[], what: string): readonly Kept[] {
  const draw = chance(what, seed);
  return kept.filter(() => draw.happens(0.4));
}

async function askAll(): Promise<void> {
  for (let place = 0; place < requests; place += 1) {
    const by = act(at, { kind: 'resident', id: newId(at) });
    await begin(async (tx) => {
      const own = { ...answers, email: `somebody-${String(place)}@example.org` };
      const { id: draft } = await answeredDraft(tx, { service, answers: own }, by);
      await submitRequest(tx, { draft, tongue: 'en', reference: drawReference(systemChance.draw) }, by);
    });
  }
}

type Kept = { readonly id: Uuid; readonly recipient: string };

const messages = async (): Promise<readonly Kept[]> =>
  asOwner(urls, async (owner) => {
    await owner.query(`set moothall.authority = '1'`);
    return (await owner.query<Kept>('select id, recipient from notifications.message order by recipient'))
      .rows;
  });

async function followToTheEnd(): Promise<void> {
  while ((await messages()).length < requests) {
    await followLedger(database, thornmere, { links, now: later });
    await pause(10);
  }
}

/** Restores until the whole ledger has been read again, and gives how many messages were missing. */
async function restoreAll(): Promise<number> {
  const { messages: missing, more } = await begin((tx) => restoreMessages(tx, { links }, { at: later }));
  return more ? missing + (await restoreAll()) : missing;
}

const asQueue = <Result>(work: Parameters<typeof asOwner<Result>>[1]) =>
  asOwner({ ...urls, owner: urls.jobs }, work);

/** Takes jobs away behind everybody's back; gives how many there were. */
const strikeJobs = async (struck: readonly Kept[]) =>
  asQueue(async (queue) => {
    const keys = struck.map(({ id }) => `1 send-message ${id}`);
    const gone = await queue.query('delete from graphile_worker._private_jobs where key = any ($1)', [keys]);
    return gone.rowCount ?? 0;
  });

await askAll();
await followToTheEnd();

test(`messages that are gone are told again, exactly those (seed ${String(seed)})`, async () => {
  const struck = struckFrom(await messages(), 'messages');
  assert.ok(struck.length > 0 && struck.length < requests);
  await strikeJobs(struck);
  await asOwner(urls, async (owner) => {
    await owner.query(`set moothall.authority = '1'`);
    await owner.query('delete from notifications.message where id = any ($1)', [struck.map(({ id }) => id)]);
  });
  assert.equal(await restoreAll(), struck.length);
  assert.equal(await restoreAll(), 0);
  const recipients = (await messages()).map(({ recipient }) => recipient);
  assert.equal(new Set(recipients).size, requests);
  assert.equal(recipients.length, requests);
});

test(`jobs that the queue lost are restored, exactly those, and everybody is written to once (seed ${String(seed)})`, async () => {
  const kept = await messages();
  const struck = struckFrom(kept, 'jobs');
  assert.equal(await strikeJobs(struck), struck.length);
  const restore = () => begin((tx) => restoreUnsent(tx, act(later.add({ minutes: 2 }))));
  assert.equal(await restore(), struck.length);
  assert.equal(await restore(), 0);

  const handed: Email[] = [];
  const all = Promise.withResolvers<void>();
  const mail = {
    hand: async (email: Email) => {
      handed.push(email);
      if (handed.length === requests) all.resolve();
      return { how: 'sent' } as const;
    },
  };
  const sender = { name: { en: 'Town', cy: 'Tref' }, address: 'noreply@example.org', brand: '#0b5d57' };
  const worker = await startWorker({
    jobsUrl: urls.jobs,
    database,
    clock: frozenClock(later),
    log: openLog({ level: 'silent', process: 'test' }),
    jobs: [runnable(sendMessage(() => ({ sender, email: mail, quietUntil: () => undefined })))],
    atOnce: 4,
  });
  await all.promise;
  await worker.stop();
  assert.equal(await restore(), 0, 'what was sent is not restored');
  assert.deepEqual(
    handed.map(({ messageId }) => messageId).toSorted(),
    kept.map(({ id }) => `<${id}@example.org>`).toSorted(),
  );
});
