import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client } from 'pg';
import { newId } from '#platform/chance';
import type { Tx } from '#platform/database';
import { saltby } from '#test/database';
import { ann, asking, at, bench, byAnybody, byOlwen, later, mailbox, olwen, park } from './cast.setting.ts';
import { publish, refused, report } from './cast.setting.ts';
import * as cases from './index.ts';

// Row-level security switched off, as after somebody's mistake: every query must keep the councils apart by itself.
const { begin, urls } = await park();
await begin(publish, saltby);
const submission = newId(at);
const ours = await begin((tx) => report(tx));
const known = { ...asking({ submission }), open: bench };
await begin((tx) => cases.openRequest(tx, known, byAnybody()));
const closed = await begin((tx) => report(tx));
await begin((tx) => cases.closeCase(tx, { case: closed.case, outcome: 'mended' }, byOlwen()));
await begin((tx) => cases.takeCase(tx, { case: ours.case, officer: olwen }, byOlwen()));

const client = new Client({ connectionString: urls.owner });
await client.connect();
await client.query(`do $$ declare protected regclass; begin
  for protected in select oid from pg_class where relnamespace = 'cases'::regnamespace and relkind = 'r' loop
    execute format('alter table %s disable row level security', protected);
  end loop; end $$`);
const { rows } = await client.query<{ count: number }>('select count(*)::int as count from cases."case"');
await client.end();

const sight = { classes: ['parks:public'], officer: olwen };
const whose = { verifiedEmail: mailbox(ann.email ?? ''), most: 50 };
const near = {
  point: { easting: 412_000, northing: 301_000 },
  within: 50,
  services: ['broken-bench'],
  since: at,
};
const following = { reference: ours.reference, email: mailbox(ann.email ?? '') };

const questions: Readonly<Record<string, (tx: Tx) => Promise<unknown>>> = {
  caseOf: (tx) => cases.caseOf(tx, ours.case),
  findCase: (tx) => cases.findCase(tx, sight, ours.reference),
  queuePage: (tx) => cases.queuePage(tx, sight, { most: 50 }),
  'queuePage of an officer': (tx) => cases.queuePage(tx, sight, { assignedTo: olwen, most: 50 }),
  openFigures: (tx) =>
    cases.openFigures(tx, sight, { by: 'queue', times: { now: at, tonight: at, soon: at } }),
  casesNear: (tx) => cases.casesNear(tx, near),
  reportsOn: (tx) => cases.reportsOn(tx, { case: ours.case }),
  notesOn: (tx) => cases.notesOn(tx, { case: ours.case }),
  requestsOf: (tx) => cases.requestsOf(tx, whose),
  requestForFollower: (tx) => cases.requestForFollower(tx, following),
  publicStory: (tx) => cases.publicStory(tx, ours.request),
  requestNamed: (tx) => cases.requestNamed(tx, ours.reference),
};

test('the policies are off, so that this proves something', () => {
  assert.equal(rows[0]?.count, 3);
});

for (const [name, question] of Object.entries(questions))
  test(`without policies ${name} still answers for its own council alone`, async () => {
    const found = await begin(question, saltby);
    assert.ok(found === undefined || (Array.isArray(found) && found.length === 0), JSON.stringify(found));
  });

test('without policies counts and choices are still the council’s own', async () => {
  const queues = ['parks'];
  const [count] = await begin((tx) => cases.queueCounts(tx, sight, { queues, now: later(0) }), saltby);
  assert.equal(count?.open.count, 0);
  const own = await begin((tx) => cases.ownCounts(tx, { officer: olwen, before: later(9_000) }), saltby);
  assert.equal(own.assigned, 0);
  assert.equal((await begin((tx) => cases.countCases(tx, sight, {}), saltby)).count, 0);
  const pin = { service: 'broken-bench', version: 1, status: 'received' };
  assert.equal((await begin((tx) => cases.actionsFor(tx, pin), saltby)).length, 3);
  assert.equal((await begin((tx) => cases.outcomesFor(tx, pin), saltby)).length, 4);
});

test('without policies no verb still reaches another council’s case', async () => {
  const act = byOlwen(9);
  const of = { case: ours.case, officer: olwen };
  const verbs: readonly ((tx: Tx) => Promise<unknown>)[] = [
    (tx) => cases.performAction(tx, { ...of, action: 'send' }, act),
    (tx) => cases.closeCase(tx, { ...of, outcome: 'mended' }, act),
    (tx) => cases.reopenCase(tx, { case: closed.case, why: 'Again' }, act),
    (tx) => cases.assignCase(tx, of, act),
    (tx) => cases.unassignCase(tx, of, act),
    (tx) => cases.moveToQueue(tx, { ...of, queue: 'woods' }, act),
    (tx) => cases.writeNote(tx, { ...of, note: newId(at), kind: 'public', text: 'Hello' }, act),
    (tx) => cases.openRequest(tx, { ...asking(), join: ours.reference }, act),
  ];
  for (const verb of verbs) await refused(begin(verb, saltby), 'case.not-found');
});

test('without policies a submission of another council is not taken for one’s own', async () => {
  const send = () => begin((tx) => cases.openRequest(tx, known, byAnybody(5)), saltby);
  const theirs = await send();
  assert.deepEqual(await send(), theirs);
  assert.equal((await begin((tx) => cases.caseOf(tx, theirs.case), saltby))?.reference, known.reference);
});
