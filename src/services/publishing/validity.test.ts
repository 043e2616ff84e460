import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf, startDraft } from '#capabilities/forms';
import { newId } from '#platform/chance';
import { act, testDatabase } from '#test/database';
import { draftStanding, goOnWithDraft, publishedServices, publishPacks, switchOffers } from '../index.ts';
import type { Days } from '../index.ts';
import type { Pack } from '../packs/pack.ts';
import { anyCouncil, fixtures, offerOf } from '../sample.setting.ts';

const council = await anyCouncil();
const service = 'wishing-well';
const offer = await offerOf([{ service, folder: `${fixtures}/${service}` }], council);
const [first] = offer.packs;
assert.ok(first);

/** The same with other words, and perhaps for how long an earlier one may be finished. */
function changed(about: string, within?: string): Pack {
  const { written } = first as Pack;
  const own = { ...(written.service as object), ...(within ? { drafts: { 'finish-within': within } } : {}) };
  const drafts = within
    ? { 'finish-within': Temporal.Duration.from({ days: Number(within.split(' ')[0]) }) }
    : undefined;
  const { definition } = first as Pack;
  return {
    ...(first as Pack),
    definition: { ...definition, drafts },
    written: {
      ...written,
      service: own,
      words: { ...written.words, en: { ...(written.words.en as object), about } },
    },
  };
}

const day = (text: string) => Temporal.PlainDate.from(text);
const on = (text: string) => act(`2026-11-${text}Z`, { kind: 'system', name: 'publish' });

async function setting() {
  const { begin } = await testDatabase();
  const publish = async (when: string, packs: readonly Pack[], days: Days = {}) => {
    const offered = packs.map((pack) => pack.service);
    return begin((tx) => publishPacks(tx, { ...offer, packs, offered, days: { [service]: days } }, on(when)));
  };
  const live = async () => (await begin(publishedServices)).map(({ version }) => version);
  const turn = async (when: string) => begin((tx) => switchOffers(tx, on(when)));
  return { begin, publish, live, turn };
}

test('a version that is to come comes at midnight in London, once, and the one before it stays until then', async () => {
  const { publish, live, turn } = await setting();
  await publish('20T09:00', [first]);
  const [publication] = await publish('21T09:00', [changed('A new well.')], { from: day('2026-11-24') });
  assert.deepEqual(publication, { service, version: 2, change: 'planned' });
  assert.deepEqual(await turn('23T23:59'), []);
  assert.deepEqual(await live(), [1]);
  assert.deepEqual(await turn('24T00:00'), [{ service, version: 2, was: 1 }]);
  assert.deepEqual(await turn('24T00:01'), []);
  assert.deepEqual(await live(), [2]);
});

test('published again before its day, it is planned once; without its day, it is live at once', async () => {
  const { publish, live, turn } = await setting();
  await publish('20T09:00', [first]);
  const days = { from: day('2026-11-24') };
  const next = changed('A new well.');
  await publish('21T09:00', [next], days);
  assert.deepEqual((await publish('21T10:00', [next], days))[0]?.version, 2);
  assert.deepEqual(await publish('22T09:00', [next]), [{ service, version: 2, change: 'published' }]);
  assert.deepEqual(await live(), [2]);
  assert.deepEqual(await turn('24T00:00'), []);
});

test('a service has a last day, and is withdrawn when it is over', async () => {
  const { publish, live, turn } = await setting();
  await publish('20T09:00', [first], { until: day('2026-11-21') });
  assert.deepEqual(await turn('21T23:59'), []);
  assert.deepEqual(await turn('22T00:00'), [{ service, version: null, was: 1 }]);
  assert.deepEqual(await live(), []);
  assert.deepEqual(await publish('23T09:00', [first], { until: day('2026-11-21') }), [
    { service, version: 1, change: 'same' },
  ]);
  assert.deepEqual(await live(), []);
});

test('what was to come is not, once the council does not offer it any more', async () => {
  const { publish, live, turn } = await setting();
  await publish('20T09:00', [changed('Later.')], { from: day('2026-11-24') });
  await publish('21T09:00', []);
  assert.deepEqual(await turn('25T00:00'), []);
  assert.deepEqual(await live(), []);
});

test('a form that was begun is finished on its version until the cut-off, and then goes on on the live one with its answers', async () => {
  const { begin, publish } = await setting();
  await publish('01T09:00', [first]);
  const holder = { kind: 'session' as const, id: newId(on('01T09:00').at) };
  const draft = await begin((tx) => startDraft(tx, { service, version: 1, holder }, on('01T10:00')));
  await publish('02T09:00', [changed('A new well.', '7 days')]);
  const standing = async (when: string) => (await begin((tx) => draftStanding(tx, draft, on(when).at))).how;
  assert.equal(await standing('09T08:59'), 'goes-on');
  assert.equal(await standing('09T09:00'), 'outdated');
  const carried = await begin((tx) => goOnWithDraft(tx, draft, on('09T09:00')));
  assert.equal(carried.form.version, 2);
  const kept = await begin((tx) => draftOf(tx, holder, { service, at: on('09T09:00').at }));
  assert.equal(kept?.form.version, 2);
  assert.equal((await begin((tx) => goOnWithDraft(tx, carried, on('09T09:01')))).form.version, 2);
  await publish('10T09:00', []);
  assert.equal(await standing('10T09:01'), 'withdrawn');
  await assert.rejects(
    begin((tx) => goOnWithDraft(tx, carried, on('10T09:01'))),
    { code: 'service.not-offered' },
  );
});
