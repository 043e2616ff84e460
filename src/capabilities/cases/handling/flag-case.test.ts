import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timelineOf } from '#capabilities/ledger';
import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import { act, saltby } from '#test/database';
import { asking, at, bench, benches, byAnybody, byOlwen, park, refused, report } from '../cast.setting.ts';
import { actionsFor, caseOf, openRequest, performAction, projectVersion, queuePage } from '../index.ts';
import type { ServiceVersion } from '../index.ts';
import type { CasesTables } from '../tables.ts';

const none = { adds: [], removes: [], needs: [], forbids: [] };
const rope: ServiceVersion = {
  ...benches,
  version: 4,
  flags: ['roped-off', 'urgent'],
  actions: [
    ...benches.actions,
    { action: 'rope', from: ['received'], needs: [], flags: { ...none, adds: ['roped-off'] } },
    { action: 'free', from: ['received'], needs: [], flags: { ...none, removes: ['roped-off'] } },
    { action: 'weld', from: ['received'], needs: [], flags: { ...none, needs: ['roped-off'] } },
    { action: 'sit', from: ['received'], needs: [], flags: { ...none, forbids: ['roped-off'] } },
  ],
};

const { begin } = await park();
await begin((tx) => projectVersion(tx, rope, act(at)));
const opened = async () =>
  (await begin((tx) => openRequest(tx, { ...asking(), version: 4, open: bench }, byAnybody()))).case;
const take = (id: Uuid, action: string) => begin((tx) => performAction(tx, { case: id, action }, byOlwen()));
const flagsOf = async (id: Uuid) => (await begin((tx) => caseOf(tx, id)))?.flags;

test('an action gives a case a flag, once however often, and another takes it off; the ledger tells of both', async () => {
  const id = await opened();
  await take(id, 'rope');
  await take(id, 'rope');
  assert.deepEqual(await flagsOf(id), ['roped-off']);
  await take(id, 'free');
  await take(id, 'free');
  assert.deepEqual(await flagsOf(id), []);
  const told = await begin((tx) => timelineOf(tx, { case: id }, 20));
  assert.deepEqual(
    told.filter(({ type }) => type.endsWith('flagged')).map(({ type, data }) => [type, data]),
    [
      ['case.unflagged', { revision: 4, flag: 'roped-off' }],
      ['case.flagged', { revision: 2, flag: 'roped-off' }],
    ],
  );
});

test('an action is there for cases that carry its flags, another for those that do not', async () => {
  const id = await opened();
  const possible = async () =>
    (await begin((tx) => actionsFor(tx, { ...rope, status: 'received', id })))
      .map(({ action }) => action)
      .filter((action) => ['weld', 'sit'].includes(action));
  assert.deepEqual(await possible(), ['sit']);
  await refused(take(id, 'weld'), 'case.action-not-possible');
  await take(id, 'rope');
  assert.deepEqual(await possible(), ['weld']);
  await refused(take(id, 'sit'), 'case.action-not-possible');
  await take(id, 'weld');
});

test('a list of cases says which flags each carries', async () => {
  const id = await opened();
  await take(id, 'rope');
  const lines = await begin((tx) =>
    queuePage(tx, { classes: ['parks:public'] }, { queue: 'parks', most: 50 }),
  );
  assert.deepEqual(lines.find((line) => line.id === id)?.flags, ['roped-off']);
});

test('version-pinned: the database refuses a flag of another version, and a flag on a case of another version', async () => {
  const { case: old } = await begin((tx) => report(tx));
  const add = (version: number, flag: string) =>
    begin((tx) =>
      tables<CasesTables>(tx)
        .insertInto('cases.flag')
        .values({
          case_id: old,
          service: 'broken-bench',
          version,
          flag,
          actor_kind: 'system',
          actor: 'x',
          added_at: at,
        })
        .execute(),
    );
  await assert.rejects(add(1, 'roped-off'), /flag_authority_id_service_version_flag_fkey/);
  await assert.rejects(add(4, 'roped-off'), /flag_authority_id_case_id_service_version_fkey/);
});

test('another council sees no flag', async () => {
  await take(await opened(), 'rope');
  const { rows } = await begin((tx) => sql`select from cases.flag`.execute(tables<CasesTables>(tx)), saltby);
  assert.deepEqual(rows, []);
});
