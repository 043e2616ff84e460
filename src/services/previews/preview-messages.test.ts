import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { tongues } from '#language';
import { readPack } from '../packs/read-pack.ts';
import { fixtures, serviceFolders } from '../sample.setting.ts';
import { previewMessages } from './preview-messages.ts';

const link = 'https://example.org/r/1';
const read = await readPack(join(fixtures, 'unicorn-licence'));
assert.ok('found' in read);
const pack = read.found;

test('a message is shown as it would arrive, with the facts of the service’s own example', () => {
  const shown = previewMessages(pack, 'en', link);
  const [received, visited, decided] = ['received', 'visited', 'decided'].map((name) =>
    shown.find(({ message }) => message === name),
  );
  assert.equal(received?.subject, 'Apply for a unicorn licence: we have your application 7KQ4-2XW9');
  assert.match(
    received.email,
    /visited by Saturday 21 November 2026.*: Tree T1, Mill Lane, Upper Mere\. It costs £19\.00\.\n\nhttps:/s,
  );
  assert.doesNotMatch(received.letter, /https:/);
  assert.deepEqual(received.on, ['opened']);
  assert.deepEqual(visited?.by, ['email']);
  assert.deepEqual(visited.on, ['Record the visit']);
  assert.equal(decided?.text?.body, `You may keep your unicorn. Ref 7KQ4-2XW9. ${link}`);
  assert.equal(decided.text.size.segments, 1);
});

for (const { service, folder } of await serviceFolders())
  test(`${service}: every message can be shown, with no field left over`, async () => {
    const one = await readPack(folder);
    assert.ok('found' in one);
    for (const tongue of tongues)
      for (const { subject, email, letter, text } of previewMessages(one.found, tongue, link))
        for (const said of [subject, email, letter, text?.body ?? ''])
          assert.doesNotMatch(said, /[{}]|undefined/, said);
  });
