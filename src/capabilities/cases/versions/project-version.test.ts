import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '#platform/chance';
import { act, saltby } from '#test/database';
import { at, benches, park, refused } from '../cast.setting.ts';
import { actionsFor, mayTake, outcomesFor, projectQueues, projectVersion } from '../index.ts';
import type { ServiceVersion } from '../index.ts';

const { begin } = await park();
const publish = (version: ServiceVersion) => begin((tx) => projectVersion(tx, version, act(at)));
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
const broken = (different: Partial<ServiceVersion>) => publish({ ...benches, version: 7, ...different });
const action = (from: string, to: string) => ({ actions: [{ action: 'go', from: [from], to, needs: [] }] });
const possible = (status: string, authority?: typeof saltby) =>
  begin((tx) => actionsFor(tx, { ...benches, status }), authority);

test('a status offers its own actions, in the service’s order, with what they need and where they lead', async () => {
  assert.deepEqual(await possible('with-crew'), [
    { action: 'return', to: 'received', closes: false, needs: ['note'] },
    { action: 'look-at', to: 'with-crew', closes: false, needs: [] },
    { action: 'finish', to: 'done', closes: true, needs: ['outcome'] },
  ]);
  assert.deepEqual(await possible('done'), []);
});

test('an action that is for some is offered to an officer who holds what is named, and to rules', async () => {
  const [send, ...others] = benches.actions;
  assert.ok(send);
  const named = { ...benches, version: 3, actions: [{ ...send, may: ['lead', 'case.assign'] }, ...others] };
  await publish(named);
  const offered = async (holds: readonly string[] | undefined) => {
    const found = await begin((tx) => actionsFor(tx, { ...named, status: 'received' }, holds));
    return found.some((one) => one.action === 'send');
  };
  for (const holds of [undefined, ['lead'], ['worker', 'case.assign']])
    assert.equal(await offered(holds), true);
  for (const holds of [[], ['worker', 'case.act']]) assert.equal(await offered(holds), false);
  const may = (wanted: string, holds: readonly string[]) =>
    begin((tx) => mayTake(tx, { ...named, id: newId(at), action: wanted }, holds));
  assert.deepEqual(await Promise.all([may('send', ['lead']), may('send', []), may('finish', [])]), [
    true,
    false,
    true,
  ]);
  assert.equal(await may('dance', ['lead']), false);
});

test('outcomes come back as they were published', async () => {
  const outcomes = await begin((tx) => outcomesFor(tx, benches));
  assert.deepEqual(plain(outcomes), plain(benches.outcomes));
});

test('published again, or twice at a time, it is published once', async () => {
  await publish(benches);
  const next = { ...benches, version: 2 };
  await Promise.all([publish(next), publish(next)]);
  assert.equal((await possible('with-crew')).length, 3);
});

test('version-pinned: another content under a published number is refused', async () => {
  await refused(publish({ ...benches, outcomes: [] }), 'case.version-is-published');
});

test('an action from a status that ends cannot be published, nor a ninth status, nor a status that is not there', async () => {
  await assert.rejects(broken(action('done', 'received')), /action_from_.*fkey/);
  await assert.rejects(broken(action('received', 'nowhere')), /action_.*to_status_fkey/);
  const nine = Array.from({ length: 9 }, (_, index) => ({ status: `s${String(index)}`, ends: false }));
  await assert.rejects(broken({ statuses: nine, actions: [] }), /status_position_check/);
});

test('queues are made once, and none at all is nothing', async () => {
  for (const queues of [['parks', 'shores'], ['parks', 'shores'], []])
    await begin((tx) => projectQueues(tx, queues));
});

test('another council has published nothing', async () => {
  assert.deepEqual(await possible('received', saltby), []);
  assert.deepEqual(await begin((tx) => outcomesFor(tx, benches), saltby), []);
});
