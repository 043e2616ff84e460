import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  approveDestruction,
  caseOf,
  checkDestruction,
  closeCase,
  destructions,
  excludeCase,
  findCase,
  placeHold,
  proposeDestruction,
  releaseHold,
  reopenCase,
  tombstoneOf,
  writeNote,
} from '#capabilities/cases';
import { addFile } from '#capabilities/documents';
import { erasuresToJournal, verify } from '#capabilities/ledger';
import { queueMessage } from '#capabilities/notifications';
import { drawReference, parseEmail } from '#language';
import type { Uuid } from '#language';
import { newId, systemChance } from '#platform/chance';
import { Refusal } from '#platform/errors';
import { fileName, newFileKey } from '#platform/files';
import { act, asOwner, saltby, testDatabase, thornmere } from '#test/database';
import { answeredDraft } from '../examples/answered-draft.ts';
import { destroyAgain, destroyApproved, publishPacks, submitRequest } from '../index.ts';
import { anyCouncil, fixtures, offerOf } from '../sample.setting.ts';

const service = 'unicorn-licence';
const at = Temporal.Instant.from('2026-11-20T09:00:00Z');
const years = (count: number) => at.add({ hours: 24 * 366 * count });
const setting = await testDatabase();
const { begin } = setting;
const offer = await offerOf([{ service, folder: join(fixtures, service) }], await anyCouncil());
await begin((tx) => publishPacks(tx, offer, act(at)));

const [olwen, priya] = [newId(at), newId(at)];
const officer = (id: Uuid, when: Temporal.Instant) => act(when, { kind: 'officer', id });
const canary = 'Quillonberry';
const email = parseEmail(`${canary}@example.org`) ?? assert.fail();

/** Somebody asks, giving everything that they can; officers write, attach and tell; and the case is closed. */
async function closed(outcome = 'granted') {
  const account = newId(at);
  const by = act(at, { kind: 'resident', id: account });
  const answers = {
    allowed: true,
    meadow: { at: { easting: 640_110, northing: 450_090 }, description: `By ${canary}’s gate` },
    horns: 1,
    magic: 'tame',
    powers: ['none'],
    name: `Marta ${canary}`,
    email,
    declaration: ['agreed'],
  };
  const made = await begin(async (tx) => {
    const { id: draft } = await answeredDraft(tx, { service, answers }, by);
    return submitRequest(tx, { draft, tongue: 'en', reference: drawReference(systemChance.draw) }, by);
  });
  const working = officer(olwen, at.add({ hours: 1 }));
  const file = {
    field: 'certificate',
    name: fileName(canary, 'pdf'),
    kind: 'pdf' as const,
    key: newFileKey(thornmere),
    digest: '0'.repeat(64),
    bytes: 9,
  };
  await begin(async (tx) => {
    for (const holder of [
      { kind: 'case' as const, id: made.case },
      { kind: 'request' as const, id: made.request },
    ])
      await addFile(
        tx,
        { holder, question: 'certificate', taken: { ...file, key: newFileKey(thornmere) } },
        working,
      );
    const note = { case: made.case, note: newId(at), kind: 'internal' as const, text: `${canary} called` };
    await writeNote(tx, note, working);
    const message = { subject: canary, body: `Dear ${canary}`, tongue: 'en' as const, to: email };
    await queueMessage(tx, { ...message, key: `told ${made.case}`, case: made.case }, working);
    await closeCase(
      tx,
      { case: made.case, outcome, note: `${canary} is pleased`, holds: ['supervisor'] },
      working,
    );
  });
  return made;
}

const latest = async () => (await begin((tx) => destructions(tx, { most: 1 })))[0] ?? assert.fail();
const propose = (when: Temporal.Instant) => begin((tx) => proposeDestruction(tx, officer(olwen, when)));
async function approve(when: Temporal.Instant) {
  const { id } = await latest();
  await begin((tx) => checkDestruction(tx, { destruction: id, officer: olwen }, officer(olwen, when)));
  await begin((tx) => approveDestruction(tx, { destruction: id, officer: priya }, officer(priya, when)));
  return id;
}
async function destroyAll(when: Temporal.Instant) {
  const job = act(when, { kind: 'system', name: 'retention' });
  while (await begin((tx) => destroyApproved(tx, job)));
}
const refused = async (work: Promise<unknown>, code: string) =>
  assert.rejects(work, (error) => error instanceof Refusal && error.code === code);
const stands = async (id: Uuid) => (await begin((tx) => caseOf(tx, id))) !== undefined;

/** Every row of every table in which the name stands. */
async function traces(): Promise<readonly string[]> {
  return asOwner(setting.urls, async (owner) => {
    await owner.query(`set moothall.authority = '1'`);
    const { rows } = await owner.query<{ name: string }>(`
      select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^(pg_|information_schema$)'`);
    const found: string[] = [];
    for (const { name } of rows) {
      const { rows: kept } = await owner.query(`select from ${name} t where t::text ilike '%${canary}%'`);
      if (kept.length > 0) found.push(name);
    }
    return found.toSorted();
  });
}

test('destruction-is-real: no row of any table has a trace of anybody, and a tombstone says what was there', async () => {
  const made = await closed();
  assert.ok((await traces()).length >= 6);
  await propose(years(1));
  const batch = await approve(years(1));
  await destroyAll(years(1));
  assert.deepEqual(await traces(), []);
  assert.equal(await stands(made.case), false);
  const tombstone = await begin((tx) => tombstoneOf(tx, made.reference));
  assert.deepEqual(
    [tombstone?.service, tombstone?.outcome, tombstone?.closedAt.toString(), tombstone?.keepUntil.toString()],
    [service, 'granted', '2026-11-20T10:00:00Z', '2027-05-20'],
  );
  const ended = await latest();
  assert.deepEqual([ended.id, ended.cases, ended.destroyed], [batch, 0, 1]);
  assert.ok(ended.endedAt);
  const verdict = await begin((tx) => verify(tx));
  assert.deepEqual(verdict.damage, []);
});

test('destruction-is-real: what is kept for longer is not proposed, and what is open again leaves its batch', async () => {
  const made = await closed('refused');
  await propose(years(1.25));
  assert.ok(await stands(made.case));
  const soon = await closed();
  await propose(years(1.25));
  assert.equal((await latest()).cases, 1);
  const reopening = { case: soon.case, why: 'Again' };
  await begin((tx) => reopenCase(tx, reopening, officer(olwen, years(1.25))));
  assert.equal((await latest()).cases, 0);
  assert.ok(await stands(soon.case));
});

test('destruction-is-real: one officer cannot do both, and nothing is destroyed that only one has looked at', async () => {
  const made = await closed();
  await propose(years(2));
  const { id } = await latest();
  const by = officer(olwen, years(2));
  const approving = { destruction: id, officer: olwen };
  await refused(
    begin((tx) => approveDestruction(tx, approving, by)),
    'destruction.is-not-checked',
  );
  await begin((tx) => checkDestruction(tx, approving, by));
  await begin((tx) => checkDestruction(tx, approving, by));
  await refused(
    begin((tx) => approveDestruction(tx, approving, by)),
    'destruction.needs-another',
  );
  await destroyAll(years(2));
  assert.ok(await stands(made.case));
  await refused(
    begin((tx) => checkDestruction(tx, approving, by), saltby),
    'destruction.not-found',
  );
  const excluding = {
    destruction: id,
    case: made.case,
    why: canary,
    againOn: Temporal.PlainDate.from('2099-01-01'),
  };
  await begin((tx) => excludeCase(tx, excluding, by));
  await begin((tx) => excludeCase(tx, excluding, by));
  await propose(years(3));
  await approveDestructionOf(id);
  await destroyAll(years(3));
  assert.ok(await stands(made.case));
});
const approveDestructionOf = (id: Uuid) =>
  begin((tx) => approveDestruction(tx, { destruction: id, officer: priya }, officer(priya, years(3))));

test('destruction-is-real: a hold keeps a case, a person’s cases or a service’s, also after the approval, until it is released', async () => {
  const made = await closed();
  await propose(years(4));
  await approve(years(4));
  const by = officer(olwen, years(4));
  const reviewOn = Temporal.PlainDate.from('2040-01-01');
  const holds: Uuid[] = [];
  for (const held of ['case', 'person', 'service'] as const)
    holds.push(
      await begin((tx) =>
        placeHold(tx, { case: made.case, holds: held, why: 'A claim', owner: olwen, reviewOn }, by),
      ),
    );
  await destroyAll(years(4));
  assert.ok(await stands(made.case));
  for (const hold of holds) {
    await propose(years(5));
    assert.equal((await latest()).cases, 0);
    await begin((tx) => releaseHold(tx, { hold, why: 'Settled', officer: olwen }, by));
    await begin((tx) => releaseHold(tx, { hold, why: 'Settled', officer: olwen }, by));
  }
  await propose(years(5));
  await approve(years(5));
  await destroyAll(years(5));
  assert.equal(await stands(made.case), false);
});

test('destruction-is-real: a request that another case serves stays until that case goes', async () => {
  const made = await closed('myth');
  const seen = { classes: ['contact-centre/public', 'contact-centre/internal'] };
  const found = await begin((tx) => findCase(tx, seen, made.reference));
  assert.equal(found?.id, made.case, 'what is kept for ever is never proposed');
});

test('destruction-is-real: what a backup brings back is destroyed again by what the journal noted', async () => {
  const made = await closed();
  await propose(years(6));
  await approve(years(6));
  const undone = new Error('undone');
  let noted: unknown;
  const job = act(years(6), { kind: 'system', name: 'retention' });
  await begin(async (tx) => {
    await destroyApproved(tx, job);
    const erasures = await erasuresToJournal(tx, 1_000);
    noted = JSON.parse(JSON.stringify(erasures.findLast(({ destroyed }) => destroyed !== null)?.destroyed));
    throw undone;
  }).catch((error: unknown) => assert.equal(error, undone));
  assert.ok(await stands(made.case), 'a worker that dies leaves it whole');
  await begin((tx) => destroyAgain(tx, noted, job));
  await begin((tx) => destroyAgain(tx, noted, job));
  assert.equal(await stands(made.case), false);
  assert.ok(await begin((tx) => tombstoneOf(tx, made.reference)));
});
