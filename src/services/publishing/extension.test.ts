import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { actionsFor, caseOf } from '#capabilities/cases';
import { drawReference } from '#language';
import { systemChance } from '#platform/chance';
import { sql, tables } from '#platform/database';
import { act, testDatabase } from '#test/database';
import { answeredDraft } from '../examples/answered-draft.ts';
import { packOf, planPublishing, publishPacks, submitRequest, takeAction } from '../index.ts';
import { versionsOf } from '../proposals/versions-of.ts';
import { anyCouncil, fixtures, offerOf } from '../sample.setting.ts';
import type { ServicesTables } from '../tables.ts';
import { extendsVersion } from './extends-version.ts';

type Changes = Readonly<Record<string, readonly (readonly [was: string, is: string])[]>>;

const service = 'wishing-well';
const council = await anyCouncil();
const at = act('2026-11-20T09:00:00Z', { kind: 'system', name: 'publish' });

/** A wish may be looked into before it is heard, and a coin attached: the least extension. */
const looking: Changes = {
  'service.yaml': [
    ['statuses: [wished, heard]', 'statuses: [wished, looking, heard]\ndocuments: [coin]'],
    [
      'actions:\n  hear: { from: wished,',
      'actions:\n  look: { from: wished, to: looking }\n  hear: { from: [wished, looking],',
    ],
  ],
  'words.en.yaml': [
    ['statuses:\n', 'documents: { coin: Coin }\nstatuses:\n  looking: { label: Looking, next: We look. }\n'],
    ['actions: {', 'actions: { look: Look,'],
  ],
  'words.cy.yaml': [
    [
      'statuses:\n',
      'documents: { coin: Ceiniog }\nstatuses:\n  looking: { label: Yn edrych, next: Rydym yn edrych. }\n',
    ],
    ['actions: {', 'actions: { look: Edrych,'],
  ],
};

/** The offer of the well with other text in its files. */
async function wellWith(...all: readonly Changes[]) {
  const folder = join(await mkdtemp(join(tmpdir(), 'extension-')), service);
  await cp(join(fixtures, service), folder, { recursive: true });
  for (const changes of all)
    for (const [file, pairs] of Object.entries(changes))
      for (const [was, is] of pairs) {
        const text = await readFile(join(folder, file), 'utf8');
        assert.ok(text.includes(was), `${file} has ${was}`);
        await writeFile(join(folder, file), text.replace(was, is));
      }
  const offer = await offerOf([{ service, folder }], council);
  assert.deepEqual(offer.problems, []);
  return offer;
}
const packWith = async (...all: readonly Changes[]) => {
  const [pack] = (await wellWith(...all)).packs;
  assert.ok(pack);
  return pack;
};
const inService = (was: string, is: string): Changes => ({ 'service.yaml': [[was, is]] });

async function opened() {
  const { begin } = await testDatabase();
  const publish = async (...all: readonly Changes[]) => {
    const offer = await wellWith(...all);
    return begin((tx) => publishPacks(tx, offer, at));
  };
  await publish();
  const made = await begin(async (tx) => {
    const by = act('2026-11-20T10:00:00Z');
    const draft = await answeredDraft(tx, { service, answers: { wish: 'More bins' } }, by);
    const reference = drawReference(systemChance.draw);
    return submitRequest(tx, { draft: draft.id, tongue: 'en', reference }, by);
  });
  return { begin, publish, case: made.case };
}

test('what only adds to a version is in it from then on, and open cases have it too', async () => {
  const { begin, publish, case: id } = await opened();
  const before = await begin((tx) => packOf(tx, service, 1));
  assert.deepEqual(await publish(looking), [{ service, version: 1, change: 'extended' }]);
  assert.deepEqual(await publish(looking), [{ service, version: 1, change: 'same' }]);
  const after = await begin((tx) => packOf(tx, service, 1));
  assert.deepEqual(after.definition.statuses, ['wished', 'looking', 'heard']);
  await begin(async (tx) => {
    const found = await caseOf(tx, id);
    assert.ok(found);
    assert.deepEqual(
      (await actionsFor(tx, found)).map(({ action }) => action),
      ['hear', 'look'],
    );
    await takeAction(tx, { case: id, action: 'look' }, act('2026-11-21T10:00:00Z'));
    const closing = { case: id, action: 'hear', outcome: 'heard' };
    await takeAction(tx, closing, act('2026-11-21T11:00:00Z'));
    assert.equal((await caseOf(tx, id))?.status, 'heard');
  });
  await begin(async (tx) => {
    const { rows } = await sql<{ content: unknown }>`
      select content from services.extension where authority_id = ${tx.authority}`.execute(
      tables<ServicesTables>(tx),
    );
    assert.deepEqual(
      rows.map(({ content }) => content),
      [before.written],
      'what it was is kept',
    );
    const [version] = await versionsOf(tx, service, at.at);
    assert.deepEqual(version?.extendedAt, [at.at]);
  });
});

test('it is said beforehand, and what is to come on a day is a version of its own', async () => {
  const { begin } = await opened();
  const offer = await wellWith(looking);
  const planOf = (days?: object) =>
    begin((tx) => planPublishing(tx, { ...offer, ...(days && { days: { [service]: days } }) }, at.at));
  const [plan] = await planOf();
  assert.deepEqual([plan?.change, plan?.version, plan?.openCases], ['extended', 1, 1]);
  assert.ok((plan?.changes.length ?? 0) > 0);
  const days = { from: Temporal.PlainDate.from('2027-01-01') };
  const [later] = await planOf(days);
  assert.deepEqual([later?.change, later?.version], ['changed', 2]);
  const planned = await begin((tx) => publishPacks(tx, { ...offer, days: { [service]: days } }, at));
  assert.deepEqual(planned, [{ service, version: 2, change: 'planned' }]);
});

const versions: Readonly<Record<string, Changes>> = {
  'a sentence that was there': { 'words.en.yaml': [['Nothing more.', 'Nothing else.']] },
  'another status at the beginning': {
    'service.yaml': [
      ['[wished, looking', '[looking, wished'],
      ['look: { from: wished, to: looking }', 'look: { from: looking, to: wished }'],
    ],
  },
  'an action that was there and is for fewer': inService(
    'needs: [outcome]',
    'needs: [outcome], may: [case.assign]',
  ),
  'an action between statuses that were there': inService(
    'actions:\n',
    'actions:\n  wait: { from: wished, to: wished }\n',
  ),
  'a question': { 'form.yaml': [['kind: text', 'kind: text, optional: true']] },
  'how long it is kept': inService('keep: 1 day', 'keep: 2 days'),
};
for (const [what, change] of Object.entries(versions))
  test(`besides, ${what}: a version of its own`, async () => {
    const was = await packWith();
    assert.ok(extendsVersion(was, await packWith(looking)));
    assert.equal(extendsVersion(was, await changedBy(change)), false);
  });

async function changedBy(change: Changes) {
  const words = { 'words.en.yaml': [['look: Look,', 'look: Look, wait: Wait,']] } as const;
  const welsh = { 'words.cy.yaml': [['look: Edrych,', 'look: Edrych, wait: Aros,']] } as const;
  const isNamed = JSON.stringify(change).includes('wait:');
  return packWith(looking, change, ...(isNamed ? [words, welsh] : []));
}

test('nothing takes away: without what was added it is a version again', async () => {
  const [more, less] = [await packWith(looking), await packWith()];
  assert.equal(extendsVersion(more, less), false);
  assert.equal(extendsVersion(less, less), false);
});

test('the database writes over no version that was not kept', async () => {
  const { begin } = await opened();
  await assert.rejects(
    begin((tx) =>
      sql`update services.pack set content = '{}' where authority_id = ${tx.authority}`.execute(
        tables<ServicesTables>(tx),
      ),
    ),
    /is published, and may only be extended/,
  );
});
