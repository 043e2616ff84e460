import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { ConversationWords } from './conversation-shape.ts';
import { openLookedUp } from './looked-up.setting.ts';
import { read, refused, talkTo } from './talker.setting.ts';

const { asker, registers } = await openLookedUp();
afterEach(() => {
  registers.recover();
  asker.api.clock.advance({ hours: 3 });
});

const firstIn = ({ asked }: ConversationWords) => asked?.options[0]?.code ?? '';

/** As far as the job of the first branch; the stand-in has one for A3, and none for A1. */
async function toJob(branch: string) {
  const talk = await talkTo(asker, 'fallen-tree');
  await talk.say('yes', 'yes', branch, '20');
  return { talk, state: read(await talk.answer('branches.1.owner', { value: null })) };
}

test('a conversation offers about each of a list what the source has for that one', async () => {
  const { talk, state } = await toJob('A3');
  assert.deepEqual(state.asked?.hint, 'From the works register, just now.');
  const code = firstIn(state);
  const wrong = await talk.answer('branches.1.job', { choose: 'W-999999' });
  assert.match(refused(wrong).errors?.[0]?.detail ?? '', /not on it/);
  const kept = read(await talk.answer('branches.1.job', { choose: code }));
  assert.equal(kept.asked?.question, 'branches.more');
  await talk.say('yes', 'A1', '5');
  const other = read(await talk.answer('branches.2.owner', { value: null }));
  assert.deepEqual(
    other.asked?.options.map((option) => option.code),
    ['none-of-these'],
  );
});

test('what a source would offer of one of a list is typed while it is away', async () => {
  registers.misbehave('dead');
  const { talk, state } = await toJob('A5');
  assert.deepEqual(state.asked?.options, []);
  assert.equal((await talk.say('Somebody has it')).asked?.question, 'branches.more');
});

test('a system sends a whole list with codes that its source offers', async () => {
  const { state } = await toJob('A3');
  const code = firstIn(state);
  const trees = '/v1/services/fallen-tree/requests';
  const around = { road: true, name: 'Marta Nowicki', email: 'marta.nowicki@example.org' };
  const sent = (job: object) => ({
    answers: { ...around, branches: [{ branch: 'A3', thick: 30, owner: null, job }] },
    join: null,
  });
  const made = await asker.send(trees, sent({ code }));
  assert.equal(made.statusCode, 201, made.body);
  const strange = refused(await asker.send(trees, sent({ code: 'W-999999' })));
  assert.deepEqual(
    strange.errors?.map(({ pointer }) => pointer),
    ['#/answers/branches/0/job/code'],
  );
});
