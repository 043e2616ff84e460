import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { publishPacks, readPack } from '#services';
import { act } from '#test/database';
import { openAsker } from '../asker.setting.ts';
import { read, refused, talkTo } from '../conversations/talker.setting.ts';

/** The bench service, of which only what is dangerous may be loose. */
async function looseOnlyWhereDangerous() {
  const folder = join(await mkdtemp(join(tmpdir(), 'offered-')), 'broken-bench');
  await cp(join(import.meta.dirname, '../../hub/setting/library/broken-bench'), folder, { recursive: true });
  const file = join(folder, 'form.yaml');
  const text = await readFile(file, 'utf8');
  const offered = text
    .replace('    when: { damage: dangerous }\n', '')
    .replace('[sharp, loose] }', '[sharp, loose], options-when: { loose: { damage: dangerous } } }');
  await writeFile(file, offered);
  const found = await readPack(folder);
  assert.ok('found' in found, JSON.stringify(found));
  return found.found;
}

const own = await openAsker({ isOwn: true });
const packs = [await looseOnlyWhereDangerous()];
await own.api.begin((tx) =>
  publishPacks(tx, { ...own.api.offer, packs, offered: ['broken-bench'] }, act(own.api.clock.now())),
);
const report = async (damage: string, danger: string, headers: object = {}) => {
  const place = { at: { easting: 400_100, northing: 300_000 }, description: 'By the pond' };
  const answers = { place, damage, danger, name: 'Marta Nowicki', email: 'marta.nowicki@example.org' };
  return own.send('/v1/services/broken-bench/requests', { answers, join: null }, { ...headers });
};

test('a system that sends an option which is not offered with the other answers reads that it is not in the list', async () => {
  assert.equal((await report('dangerous', 'loose')).statusCode, 201);
  const { code, errors } = refused(await report('slat', 'loose'));
  assert.equal(code, 'api.answers');
  assert.deepEqual(
    errors?.map(({ pointer, detail }) => [pointer, detail]),
    [
      [
        '#/answers/danger',
        'Select another answer: ‘A loose part’ is not in the list with what was answered before',
      ],
    ],
  );
  const welsh = refused(await report('slat', 'loose', { 'accept-language': 'cy' }));
  assert.match(welsh.errors?.[0]?.detail ?? '', /^Dewiswch ateb arall/);
});

test('what a service asks says when each of its options is offered', async () => {
  const details = await own.ask('/v1/services/broken-bench');
  assert.match(details.body, /"code":"loose","label":"[^"]*","when":/);
});

test('a conversation offers what is offered, and asks again where an earlier answer takes it away', async () => {
  const talk = await talkTo(own, 'broken-bench');
  const asked = await talk.say('By the pond', 'slat');
  const codes = asked.asked?.options.map(({ code }) => code);
  assert.deepEqual([asked.asked?.question, codes], ['danger', ['sharp']]);
  const wrong = await talk.answer('danger', { choose: 'loose' });
  assert.equal(wrong.statusCode, 422);
  const changed = read(await talk.answer('damage', { choose: 'dangerous' }));
  assert.equal(changed.asked?.options.length, 2);
  read(await talk.answer('danger', { choose: 'loose' }));
  const back = read(await talk.answer('damage', { choose: 'leg' }));
  assert.deepEqual([back.asked?.question, back.asked?.options.length], ['danger', 1]);
});
