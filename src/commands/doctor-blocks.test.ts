import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { publishPacks, readCouncil, readOffer } from '#services';
import { act, testDatabase, thornmere } from '#test/database';
import { examineBlocks } from './doctor-blocks.ts';

const checkout = join(import.meta.dirname, '../..');
const at = act('2026-11-20T09:00:00Z');

test('services that ask standard questions as they were before are named, with what to do', async () => {
  const { database, begin } = await testDatabase();
  const read = await readCouncil(join(checkout, 'councils/thornmere'));
  assert.ok('found' in read);
  const council = read.found;
  const offer = await readOffer(join(checkout, 'services'), council);
  const packs = offer.packs.map((pack) =>
    pack.service === 'fly-tipping'
      ? { ...pack, form: { pages: pack.form.pages.map((page) => ({ ...page, copy: 'before' })) } }
      : pack,
  );
  const examined = async () => {
    const [found] = await examineBlocks({ database, councils: [{ council, authority: thornmere }] });
    return `${String(found?.state)}: ${String(found?.says)}`;
  };
  await begin((tx) => publishPacks(tx, { ...offer, packs }, at));
  assert.match(
    await examined(),
    /^warning: 1 published services have an older copy: fly-tipping \(contact\)/,
  );
  await begin((tx) => publishPacks(tx, offer, at));
  assert.match(await examined(), /^ok: each published service/);
});
