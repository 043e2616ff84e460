import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { formOf } from '#capabilities/forms';
import { act, saltby, testDatabase } from '#test/database';
import { packOf, publishedService, publishedServices, publishPacks } from '../index.ts';
import { anyCouncil, fixtures, offerOf } from '../sample.setting.ts';
import type { ServiceFolder } from '../sample.setting.ts';

const council = await anyCouncil();
const at = act('2026-11-20T09:00:00Z', { kind: 'system', name: 'publish' });
const folderOf = (service: string): ServiceFolder => ({ service, folder: join(fixtures, service) });
const unicorn = folderOf('unicorn-licence');
const well = folderOf('wishing-well');

/** The same service with something else in one of its files. */
async function changed({ service, folder }: ServiceFolder, was: string, is: string): Promise<ServiceFolder> {
  const copy = join(await mkdtemp(join(tmpdir(), 'publish-')), service);
  await cp(folder, copy, { recursive: true });
  for (const file of ['service.yaml', 'words.en.yaml']) {
    const text = await readFile(join(copy, file), 'utf8');
    await writeFile(join(copy, file), text.replaceAll(was, is));
  }
  return { service, folder: copy };
}

async function setting() {
  const { begin } = await testDatabase();
  const publish = async (...folders: ServiceFolder[]) => {
    const offer = await offerOf(folders, council);
    return begin((tx) => publishPacks(tx, offer, at));
  };
  return { begin, publish };
}

test('published twice is published once, and a comment is no change', async () => {
  const { publish } = await setting();
  const first = [{ service: well.service, version: 1, change: 'published' }];
  assert.deepEqual(await publish(well), first);
  assert.deepEqual(await publish(well), [{ ...first[0], change: 'same' }]);
  assert.deepEqual(await publish(await changed(well, 'fee: none', 'fee: none # for now')), [
    { ...first[0], change: 'same' },
  ]);
});

test('a standard block that was changed since makes the same service another form', async () => {
  const { begin, publish } = await setting();
  const offer = await offerOf([unicorn], council);
  const packs = offer.packs.map((pack) => ({
    ...pack,
    form: { pages: pack.form.pages.map((page) => (page.block ? { ...page, copy: 'before' } : page)) },
  }));
  await begin((tx) => publishPacks(tx, { ...offer, packs }, at));
  const [anew] = await publish(unicorn);
  assert.deepEqual(anew, { service: unicorn.service, version: 2, change: 'published' });
  assert.deepEqual(await publish(unicorn), [{ ...anew, change: 'same' }]);
});

test('a change is the next version; the earlier one keeps its words and its form', async () => {
  const { begin, publish } = await setting();
  await publish(well);
  const [publication] = await publish(await changed(well, 'Tell the well.', 'Tell the old well.'));
  assert.deepEqual(publication, { service: well.service, version: 2, change: 'published' });
  const live = await begin((tx) => publishedService(tx, well.service));
  assert.equal(live.version, 2);
  assert.equal(live.words.en.about, 'Tell the old well.');
  const earlier = await begin((tx) => packOf(tx, well.service, 1));
  assert.equal(earlier.words.en.about, 'Tell the well.');
  assert.equal((await begin((tx) => formOf(tx, { service: well.service, version: 1 }))).version, 1);
});

test('a bad pack does not keep the others, and its old version stays live', async () => {
  const { begin, publish } = await setting();
  await publish(unicorn, well);
  const bad = await changed(well, 'fee: none', 'fee: a penny');
  assert.deepEqual(await publish(await changed(unicorn, 'Measure the horn', 'Measure the horns'), bad), [
    { service: unicorn.service, version: 2, change: 'published' },
  ]);
  const live = await begin(publishedServices);
  assert.deepEqual(
    live.map(({ service, version }) => [service, version]),
    [
      [unicorn.service, 2],
      [well.service, 1],
    ],
  );
});

test('what the council offers no more is withdrawn, and comes back under its number', async () => {
  const { begin, publish } = await setting();
  await publish(unicorn, well);
  assert.deepEqual(await publish(unicorn), [
    { service: unicorn.service, version: 1, change: 'same' },
    { service: well.service, version: 1, change: 'withdrawn' },
  ]);
  await assert.rejects(
    begin((tx) => publishedService(tx, well.service)),
    { code: 'service.not-offered' },
  );
  assert.equal((await begin((tx) => packOf(tx, well.service, 1))).version, 1);
  assert.deepEqual((await publish(unicorn, well))[1], {
    service: well.service,
    version: 1,
    change: 'published',
  });
});

test('two that publish at once publish once, whatever else they have in common', async () => {
  const { begin } = await setting();
  const offer = { ...(await offerOf([unicorn], council)), calendars: {}, queues: [] };
  const [one, other] = await Promise.all([0, 1].map(() => begin((tx) => publishPacks(tx, offer, at))));
  assert.deepEqual(
    [...(one ?? []), ...(other ?? [])]
      .map(({ version, change }) => `${String(version)} ${change}`)
      .toSorted(),
    ['1 published', '1 same'],
  );
});

test('another council offers nothing of it', async () => {
  const { begin, publish } = await setting();
  await publish(unicorn);
  assert.deepEqual(await begin(publishedServices, saltby), []);
});

const named = z.record(z.string(), z.unknown());

test('actions and outcomes keep the order in which they were written', async () => {
  const { begin, publish } = await setting();
  await publish(unicorn);
  const { definition } = await begin((tx) => packOf(tx, unicorn.service, 1));
  const written = await readFile(join(unicorn.folder, 'service.yaml'), 'utf8');
  const { actions, outcomes } = z.object({ actions: named, outcomes: named }).parse(parse(written));
  assert.deepEqual(Object.keys(definition.actions), Object.keys(actions));
  assert.deepEqual(Object.keys(definition.outcomes), Object.keys(outcomes));
});
