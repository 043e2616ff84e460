import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPlaces } from '../../../../test/journeys/outside-town.ts';
import { openAsker } from '../asker.setting.ts';
import { read, refused, talkTo } from './talker.setting.ts';

const { addresses, asked } = await openPlaces();
const askers = new Set<string>();
const barred = new Set<string>();
const mayAsk = (asker: string) => Boolean(askers.add(asker)) && !barred.has(asker);
const asker = await openAsker({ isOwn: true, addresses: { ...addresses, mayAsk } });

/** As far as the address of the first branch. */
async function toOwner() {
  const talk = await talkTo(asker, 'fallen-tree');
  await talk.say('yes', 'yes', 'Oak', '20');
  return talk;
}

test('how often addresses are asked for outside is counted by the client; beyond its limit it is as if nobody answered', async () => {
  const talk = await toOwner();
  const found = read(await talk.answer('branches.1.owner', { text: 'TH41 1AA' }));
  assert.ok((found.asked?.options.length ?? 0) > 1);
  const name = `client ${asker.client}`;
  assert.deepEqual([...askers], [name]);
  barred.add(name);
  const before = asked.length;
  const limited = refused(await talk.answer('branches.1.owner', { text: 'TH41 1AB' }));
  assert.match(limited.errors?.[0]?.detail ?? '', /We cannot look up addresses at the moment/);
  assert.equal(asked.length, before);
  const answers = { road: true, branches: [{ branch: 'Oak', thick: 30, owner: { uprn: '700002003' } }] };
  const sent = await asker.send('/v1/services/fallen-tree/requests', { answers });
  assert.match(sent.body, /cannot look up addresses at the moment/);
  assert.equal(asked.length, before);
});
