import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saltby } from '#test/database';
import { asking, byAnybody, park, reference, report } from '../cast.setting.ts';
import { openRequest, requestNamed } from '../index.ts';

const { begin } = await park();
const named = (asked: ReturnType<typeof reference>, authority?: typeof saltby) =>
  begin((tx) => requestNamed(tx, asked), authority);

test('a request is found under its own reference, also when it joined the case of another', async () => {
  const first = await begin((tx) => report(tx));
  const second = await begin((tx) => openRequest(tx, { ...asking(), join: first.reference }, byAnybody()));
  assert.equal((await named(first.reference))?.id, first.request);
  assert.equal((await named(second.reference))?.id, second.request);
});

test('an unknown reference names nothing, and nor does one of another council', async () => {
  const made = await begin((tx) => report(tx));
  assert.equal(await named(reference()), undefined);
  assert.equal(await named(made.reference, saltby), undefined);
});
