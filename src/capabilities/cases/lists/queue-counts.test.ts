import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saltby } from '#test/database';
import { byOlwen, later, olwen, park, report } from '../cast.setting.ts';
import { closeCase, queueCounts, takeCase } from '../index.ts';

const queues = ['parks', 'woods'];
const exactly = (count: number) => ({ count, more: false });

test('a queue counts its open cases, and those that are late, as far as the person may see them', async () => {
  const { begin } = await park();
  const open = (different: Parameters<typeof report>[1]) => begin((tx) => report(tx, different));
  await open({ due: { at: later(10), steps: [] } });
  await open({ due: { at: later(30), steps: [] } });
  await open({ due: undefined });
  const closed = await open({});
  await begin((tx) => closeCase(tx, { case: closed.case, outcome: 'mended' }, byOlwen()));
  const secret = await open({ queue: 'woods', sight: 'woods:restricted' });
  await begin((tx) => takeCase(tx, { case: secret.case, officer: olwen }, byOlwen()));

  const counted = (officer?: typeof olwen, authority?: typeof saltby) =>
    begin(
      (tx) => queueCounts(tx, { classes: ['parks:public'], officer }, { queues, now: later(20) }),
      authority,
    );
  assert.deepEqual(await counted(), [
    { queue: 'parks', open: exactly(3), late: exactly(1) },
    { queue: 'woods', open: exactly(0), late: exactly(0) },
  ]);
  assert.deepEqual((await counted(olwen))[1]?.open, exactly(1));
  assert.deepEqual((await counted(undefined, saltby))[0]?.open, exactly(0));
});
