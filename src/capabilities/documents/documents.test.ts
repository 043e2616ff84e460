import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import type { Uuid } from '#language';
import { newId } from '#platform/chance';
import { sql, tables } from '#platform/database';
import { asOwner, saltby } from '#test/database';
import { eicar, exifOf, pdf, pngOf, withExif } from '#test/files';
import { documentsSetting } from './documents.setting.ts';
import {
  contentOf,
  holdersWithFiles,
  filesOf,
  handOver,
  keysAfter,
  keysNamed,
  removeFiles,
  restoreFileJobs,
  waitingFiles,
} from './index.ts';
import type { Holder } from './index.ts';

const { begin, urls, store, scanning, now, taken, draft, add, check, erase } = await documentsSetting();

const states = async (holder: Holder) =>
  (await begin((tx) => filesOf(tx, { kind: holder.kind, ids: [holder.id] }))).map(({ state }) => state);
const content = async (holder: Holder, file: Uuid, part: 'whole' | 'preview' = 'whole') =>
  begin((tx) => contentOf(tx, { holders: { kind: holder.kind, ids: [holder.id] }, file, part }));
const bytesOf = async (key: Parameters<typeof store.read>[0]) => {
  const found = await store.read(key);
  return found && Buffer.concat(await found.toArray());
};
const wanted = async () => {
  const { rows } = await begin((tx) =>
    sql<{ id: Uuid; key: string }>`select id, key from documents.erasure order by id`.execute(
      tables<Record<string, never>>(tx),
    ),
  );
  return rows;
};
async function eraseAll() {
  for (const { id } of await wanted()) await erase(id);
}

test('nobody can open a file before the scanner has called it clean', async () => {
  const holder = draft();
  const file = await add(holder, await taken(pdf(), 'pdf'));
  assert.deepEqual([await states(holder), await content(holder, file)], [['held'], undefined]);
  assert.ok(await check(file));
  assert.deepEqual(await states(holder), ['clean']);
  const open = await content(holder, file);
  assert.ok(open);
  assert.deepEqual([open.type, open.name], ['application/pdf', 'one.pdf']);
  assert.deepEqual(await bytesOf(open.key), pdf());
  assert.equal(await content(holder, file, 'preview'), undefined);
});

test('a photograph is made anew, has a preview, and what was sent is gone', async () => {
  const holder = draft();
  const jpeg = await sharp(pngOf(30, 20)).jpeg().toBuffer();
  const sent = await taken(withExif(jpeg, exifOf(53.4, -0.25)), 'jpeg', {
    position: { latitude: 53.4, longitude: -0.25 },
  });
  const file = await add(holder, sent);
  const [entry] = await begin((tx) => filesOf(tx, { kind: 'draft', ids: [holder.id] }));
  assert.deepEqual(entry?.takenAt, { easting: 516_450, northing: 390_668 });
  await check(file);
  const whole = await content(holder, file);
  const preview = await content(holder, file, 'preview');
  assert.ok(whole && preview && whole.key !== preview.key);
  const bytes = await bytesOf(whole.key);
  assert.equal((await sharp(bytes).metadata()).exif, undefined);
  await eraseAll();
  assert.equal(await store.read(sent.key), undefined);
  assert.equal(await check(file), false, 'a second worker finds nothing to do');
});

test('an infected file is taken away, with what the scanner calls it in the ledger', async () => {
  const holder = draft();
  const sent = await taken(Buffer.concat([pdf(), eicar]), 'pdf');
  const file = await add(holder, sent);
  await check(file);
  assert.deepEqual([await states(holder), await content(holder, file)], [['infected'], undefined]);
  await eraseAll();
  assert.equal(await store.read(sent.key), undefined);
});

test('a picture of which none can be made is damaged, and nothing of it is kept', async () => {
  const holder = draft();
  const file = await add(holder, await taken(pngOf(9, 9).subarray(0, 45), 'png'));
  await check(file);
  assert.deepEqual([await states(holder), await content(holder, file)], [['damaged'], undefined]);
});

test('while the scanner is away the file is held, and is scanned when it is back', async () => {
  const holder = draft();
  const file = await add(holder, await taken(pdf(), 'pdf'));
  scanning.isAway = true;
  await assert.rejects(check(file), /away/);
  scanning.isAway = false;
  assert.deepEqual(await states(holder), ['held']);
  const waiting = await begin(waitingFiles);
  assert.deepEqual([waiting.held, waiting.heldSince?.toString()], [1, now.at.toString()]);
  await check(file);
  assert.deepEqual(await states(holder), ['clean']);
});

test('two workers that scan one file at once give it one verdict, and keep one picture', async () => {
  const holder = draft();
  const file = await add(holder, await taken(pngOf(12, 12), 'png'));
  await Promise.all([check(file), check(file)]);
  const whole = await content(holder, file);
  assert.ok(whole);
  await eraseAll();
  const kept = await Array.fromAsync(store.list(1), ({ key }) => key);
  const named = await begin((tx) => keysNamed(tx, kept));
  assert.deepEqual(
    kept.filter((key) => !named.has(key)),
    [],
  );
});

test('a file is only its holder’s: another draft, another council and a request that it is not of find nothing', async () => {
  const holder = draft();
  const file = await add(holder, await taken(pdf(), 'pdf'));
  await check(file);
  assert.equal(await content(draft(), file), undefined);
  assert.equal(await content({ kind: 'request', id: holder.id }, file), undefined);
  const there = { holders: { kind: holder.kind, ids: [holder.id] }, file, part: 'whole' } as const;
  assert.equal(await begin((tx) => contentOf(tx, there), saltby), undefined);
  assert.deepEqual(await begin((tx) => filesOf(tx, { kind: 'draft', ids: [holder.id] }), saltby), []);
  assert.equal(
    await begin((tx) => removeFiles(tx, { holder: draft(), files: [file], why: 'asked' }, now)),
    0,
  );
  assert.equal(await begin((tx) => removeFiles(tx, { holder, why: 'asked' }, now), saltby), 0);
  assert.ok(await content(holder, file));
});

test('what is removed is gone, row and bytes, also when it is removed twice or was still held', async () => {
  const holder = draft();
  const sent = await taken(pdf(), 'pdf');
  const file = await add(holder, sent);
  const remove = () => begin((tx) => removeFiles(tx, { holder, files: [file], why: 'asked' }, now));
  const both = await Promise.all([remove(), remove()]);
  assert.equal(both[0] + both[1], 1);
  assert.equal(await check(file), false);
  await eraseAll();
  assert.deepEqual([await states(holder), await store.read(sent.key)], [[], undefined]);
  assert.deepEqual((await begin(waitingFiles)).unerased, 0);
});

test('what a draft had is the request’s when it is sent, without where it was taken; what the answers do not name is not', async () => {
  const holder = draft();
  const [one, other] = [
    await add(holder, await taken(pngOf(9, 9), 'png', { position: { latitude: 53.4, longitude: -0.25 } })),
    await add(holder, await taken(pdf(), 'pdf')),
  ];
  const request = newId(now.at);
  assert.equal(await begin((tx) => handOver(tx, { draft: holder.id, request, files: [one] })), 1);
  assert.equal(await begin((tx) => handOver(tx, { draft: holder.id, request, files: [one] })), 0);
  const files = await begin((tx) => filesOf(tx, { kind: 'request', ids: [request] }));
  assert.deepEqual(
    files.map(({ id, takenAt }) => ({ id, takenAt })),
    [{ id: one, takenAt: undefined }],
  );
  assert.deepEqual(await states(holder), ['held']);
  const drafts = await begin((tx) => holdersWithFiles(tx, 'draft', { after: undefined, most: 1_000 }));
  assert.ok(drafts.includes(holder.id) && !drafts.includes(request));
  assert.equal(await begin((tx) => removeFiles(tx, { holder, why: 'draft-gone' }, now)), 1);
  assert.ok(other);
});

test('a photograph that was taken abroad is no place here', async () => {
  const holder = draft();
  await add(holder, await taken(pngOf(9, 9), 'png', { position: { latitude: 48.85, longitude: 2.35 } }));
  const [entry] = await begin((tx) => filesOf(tx, { kind: 'draft', ids: [holder.id] }));
  assert.equal(entry?.takenAt, undefined);
});

test('jobs that the queue lost are asked for again, once', async () => {
  await asOwner(urls, (owner) => owner.query('delete from graphile_worker._private_jobs'));
  const { held, unerased } = await begin(waitingFiles);
  assert.ok(held > 0);
  const later = { at: now.at.add({ minutes: 2 }) };
  assert.equal(await begin((tx) => restoreFileJobs(tx, now)), 0, 'what has just come has its job');
  assert.equal(await begin((tx) => restoreFileJobs(tx, later)), held + unerased);
  assert.equal(await begin((tx) => restoreFileJobs(tx, later)), 0);
});

test('the reconciler reads every key that a row names, a few at a time', async () => {
  const all = await begin((tx) => keysAfter(tx, undefined, 1_000));
  const first = await begin((tx) => keysAfter(tx, undefined, 2));
  const next = await begin((tx) => keysAfter(tx, first.at(-1), 1_000));
  assert.deepEqual([...first, ...next], all);
  assert.equal((await begin((tx) => keysNamed(tx, all), saltby)).size, 0);
});
