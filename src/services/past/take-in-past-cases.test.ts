import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignCase, moveToQueue, takeCase, unassignCase } from '#capabilities/cases';
import { books, seal, verify } from '#capabilities/ledger';
import { propertyOf } from '#capabilities/gazetteer';
import { messagesAbout } from '#capabilities/notifications';
import { drawReference, sayReference } from '#language';
import type { Act, CaseReference } from '#language';
import { newId, systemChance } from '#platform/chance';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { act, testDatabase, thornmere } from '#test/database';
import type { ServiceExample } from '../definition/example.ts';
import { answeredDraft } from '../examples/answered-draft.ts';
import { exampleGround, examplesOf } from '../examples/examples.setting.ts';
import { runExample } from '../examples/run-example.ts';
import { followLedger, publishedService, submitRequest, takeInPastCases, writeOnCase } from '../index.ts';
import type { PastCase, PastDeed } from '../index.ts';
import { uprnOf } from './known-places.ts';
import { rowsMade } from './rows-made.setting.ts';

const setting = await testDatabase();
const { begin, database } = setting;
const folders = await exampleGround(setting);
const draw = () => drawReference(systemChance.draw);
const intake = act('2026-11-28T09:00:00Z', { kind: 'system', name: 'intake' });
const takeIn = (cases: readonly PastCase[]) => begin((tx) => takeInPastCases(tx, cases, intake));

type Told = { readonly service: string; readonly example: ServiceExample };

/** The example as another system would tell of it. */
async function pastOf(
  { service, example }: Told,
  reference: CaseReference,
  by: Act['by'],
): Promise<PastCase> {
  const { at, tongue, answers } = example;
  const { definition } = await begin((tx) => publishedService(tx, service));
  let last = at;
  const steps = example.steps.flatMap((step): readonly PastDeed[] => {
    last = step.at ?? last.add({ minutes: 1 });
    const when = { by, channel: 'web' as const, at: last };
    if (step.do === undefined) return [];
    const clock = definition.actions[step.do]?.extends?.clock;
    const moves = clock && step.until ? { clock, to: step.until } : undefined;
    if (step.do === 'reopen') return [{ ...when, does: 'reopen', why: step.note ?? '' }];
    return [{ ...when, does: 'act', action: step.do, note: step.note, outcome: step.outcome, moves }];
  });
  const opened = { by, channel: 'web' as const, at, reference, tongue, answers };
  return { service, opened, steps };
}

/** As whoever asks the gazetteer puts its words in: a past case brings the UPRN alone. */
async function worded(example: ServiceExample): Promise<ServiceExample> {
  const answers = Object.entries(example.answers).map(async ([question, answer]) => {
    const chosen = uprnOf(answer);
    const address = chosen && (await begin((tx) => propertyOf(tx, chosen, example.tongue)));
    return [question, address ? { uprn: Number(chosen), says: address.line } : answer] as const;
  });
  return { ...example, answers: Object.fromEntries(await Promise.all(answers)) };
}

/**
 * Where somebody outside did not answer, or said no, the case went to another queue, where another case followed that was
 * opened, where something was granted that somebody has, and where those who asked did something or nothing: of none of them any deed
 * of the past tells.
 */
const sent = (example: ServiceExample) =>
  example.stops === undefined &&
  !example['goes-to'] &&
  !example.refused &&
  !example.steps.some(
    ({ unanswered, answer, follows, opens, holds, replies, still, withdraws, closes }) =>
      unanswered !== undefined ||
      [replies, still, withdraws, closes].some((does) => does !== undefined) ||
      answer === 'rejected' ||
      follows !== undefined ||
      opens !== undefined ||
      holds !== undefined,
  );

for (const { service, folder } of folders)
  for (const example of (await examplesOf({ folder, service })).filter((one) => one['goes-to']))
    test(`${service}, ${example.example}: not taken in either`, async () => {
      const by: Act['by'] = { kind: 'resident', id: newId(example.at) };
      const { refused } = await takeIn([await pastOf({ service, example }, draw(), by)]);
      assert.deepEqual(
        refused.map(({ refusal }) => refusal.code),
        ['service.not-ours'],
      );
    });

for (const { service, folder } of folders)
  for (const example of (await examplesOf({ folder, service })).filter(sent))
    test(`${service}, ${example.example}: taken in, it has the rows that the verbs write`, async () => {
      const said = await worded(example);
      const by: Act['by'] = example['signed-in']
        ? { kind: 'resident', id: newId(example.at) }
        : { kind: 'anonymous' };
      const worked = await rowsMade(setting, async () => {
        await runExample(
          { database, authority: thornmere },
          { service, example: said, reference: draw(), draw },
        );
      });
      const taken = await rowsMade(setting, async () => {
        const { refused, ...counts } = await takeIn([await pastOf({ service, example }, draw(), by)]);
        assert.deepEqual(refused, []);
        assert.deepEqual(counts, { taken: 1, known: 0 });
      });
      assert.deepEqual(taken, worked);
      assert.ok((worked['ledger.event']?.length ?? 0) >= 3);
    });

const service = 'unicorn-licence';
const at = Temporal.Instant.from('2024-11-20T09:00:00Z');
const [olwen, rhys] = [newId(at), newId(at)];
const meadow = { easting: 640_110, northing: 450_090 };
const answers = {
  allowed: true,
  meadow: { at: meadow, description: 'Behind “the” barn' },
  horns: 1,
  magic: 'tame',
  powers: ['none'],
  name: 'Marta Nowicki',
  email: 'Marta.Nowicki@Example.org',
  declaration: ['agreed'],
};
const after = (hours: number, id = olwen) => ({
  by: { kind: 'officer' as const, id },
  channel: 'hub' as const,
  at: at.add({ hours }),
});
const reported = (hours = 0, reference = draw()) => ({
  ...after(hours),
  channel: 'telephone' as const,
  reference,
  tongue: 'cy' as const,
  answers,
  onBehalf: { identified: 'by-officer' as const },
});
const past = (...steps: readonly PastDeed[]): PastCase => ({ service, opened: reported(), steps });
const refusalsOf = async (...cases: readonly PastCase[]) =>
  (await takeIn(cases)).refused.map(({ refusal }) => refusal.code);

/** What an officer does by the verb itself. */
const verb = (hours: number, work: (tx: Tx, by: Act) => Promise<unknown>, id = olwen) =>
  begin((tx) => work(tx, { ...after(hours, id), request: 'test' }));
const send = (tx: Tx, { reference, ...report }: ReturnType<typeof reported>, join?: CaseReference) => {
  const by = { ...report, request: 'test' };
  const draft = answeredDraft(tx, { service, answers }, by);
  const { tongue, onBehalf } = report;
  return draft.then(({ id }) => submitRequest(tx, { draft: id, tongue, reference, join, onBehalf }, by));
};

test('everything that officers do with a case is brought as it was done: joined, given, moved, noted', async () => {
  const worked = await rowsMade(setting, async () => {
    const first = reported();
    const { case: id } = await begin((tx) => send(tx, first));
    await begin((tx) => send(tx, reported(1), first.reference));
    await verb(2, (tx, by) => takeCase(tx, { case: id, officer: olwen }, by));
    await verb(3, (tx, by) => assignCase(tx, { case: id, officer: rhys }, by));
    await verb(4, (tx, by) => unassignCase(tx, { case: id }, by), rhys);
    await verb(5, (tx, by) => moveToQueue(tx, { case: id, queue: 'waste' }, by));
    for (const kind of ['internal', 'public'] as const)
      await verb(6, (tx, by) => writeOnCase(tx, { case: id, note: newId(by.at), kind, text: kind }, by));
    await verb(7, (tx, by) => assignCase(tx, { case: id, officer: rhys }, by));
  });
  const taken = await rowsMade(setting, async () => {
    const { refused } = await takeIn([
      past(
        { ...reported(1), does: 'join' },
        { ...after(2), does: 'assign', officer: olwen },
        { ...after(3), does: 'assign', officer: rhys },
        { ...after(4, rhys), does: 'unassign' },
        { ...after(5), does: 'move', queue: 'waste' },
        { ...after(6), does: 'note', kind: 'internal', text: 'internal' },
        { ...after(6), does: 'note', kind: 'public', text: 'public' },
        { ...after(7), does: 'assign', officer: rhys },
      ),
    ]);
    assert.deepEqual(refused, []);
  });
  assert.deepEqual(taken, worked);
  assert.equal(taken['cases.assignment']?.length, 3);
  assert.equal(taken['cases.participant']?.length, 2);
});

const closing = (hours: number): readonly PastDeed[] => [
  { ...after(hours), does: 'act', action: 'visit' },
  { ...after(hours + 1), does: 'act', action: 'license', outcome: 'granted' },
];

test('what could not have happened is refused as the verbs refuse it, and the rest is taken', async () => {
  const good = past(...closing(1));
  const codes = await refusalsOf(
    past({ ...after(1), does: 'act', action: 'license', outcome: 'granted' }),
    past({ ...after(1), does: 'act', action: 'fly' }),
    past({ ...after(1), does: 'act', action: 'remark' }),
    past({ ...after(1), does: 'act', action: 'refuse', note: 'No.' }),
    past({ ...after(1), does: 'act', action: 'refuse', note: 'No.', outcome: 'mended' }),
    past({ ...after(1), does: 'move', queue: 'nowhere' }),
    past({ ...after(1), does: 'reopen', why: 'Because.' }),
    past(...closing(1), { ...after(3), does: 'reopen', why: '' }),
    past(...closing(1), { ...after(3), does: 'note', kind: 'internal', text: 'Late.' }),
    past({ ...after(-1), does: 'note', kind: 'internal', text: 'Early.' }),
    good,
  );
  assert.deepEqual(codes, [
    'case.action-not-possible',
    'case.action-not-possible',
    'case.needs-note',
    'case.needs-outcome',
    'case.outcome-unknown',
    'case.queue-unknown',
    'case.is-open',
    'case.needs-note',
    'case.is-closed',
    'case.steps-out-of-order',
  ]);
  assert.deepEqual(await takeIn([good]), { taken: 0, known: 1, refused: [] });
});

test('a form with a gap, and a service that is not offered, are refused, and leave nothing', async () => {
  const made = await rowsMade(setting, async () => {
    const { name: _, ...nameless } = answers;
    assert.deepEqual(
      await refusalsOf(
        { ...past(), opened: { ...reported(), answers: nameless } },
        { ...past(), service: 'dragon-licence' },
      ),
      ['form.incomplete', 'service.not-offered'],
    );
  });
  assert.deepEqual(made, {});
});

test('the same cases again are known, and two intakes of them at once are one', async () => {
  const cases = Array.from({ length: 20 }, () => past(...closing(1)));
  const intakes = await Promise.allSettled([takeIn(cases), takeIn(cases)]);
  const counts = intakes.map((one) => (one.status === 'fulfilled' ? one.value.taken : 'refused'));
  assert.ok(counts.includes(20), String(counts));
  assert.deepEqual(await takeIn(cases), { taken: 0, known: 20, refused: [] });
});

test('a reference that is somebody else’s is refused, whether from before or in the same intake', async () => {
  const [one, other] = [past(), past()];
  const theirs = { ...other, opened: { ...other.opened, reference: one.opened.reference } };
  assert.deepEqual(
    await refusalsOf(one, { ...theirs, opened: { ...theirs.opened, at: at.add({ hours: 9 }) } }),
    ['case.reference-taken'],
  );
  const joined = past({ ...reported(2, one.opened.reference), does: 'join' });
  assert.deepEqual(await refusalsOf(joined), ['case.reference-taken']);
});

test('nobody is told of a case that was taken in, however lately it was closed', async () => {
  const lately = intake.at.subtract({ hours: 30 }).since(at);
  const shift = <Deed extends { readonly at: Temporal.Instant }>(deed: Deed): Deed => ({
    ...deed,
    at: deed.at.add(lately),
  });
  const { service: same, opened, steps } = past(...closing(1));
  await takeIn([{ service: same, opened: shift(opened), steps: steps.map(shift) }]);
  const marker = await begin(async (tx) => {
    const by = act(intake.at, { kind: 'resident', id: newId(at) });
    const { id } = await answeredDraft(tx, { service, answers }, by);
    return submitRequest(tx, { draft: id, tongue: 'en', reference: draw() }, by);
  });
  const links = { request: () => 'https://example.org', holding: () => 'https://example.org' };
  const told = () => begin((tx) => messagesAbout(tx, marker.case, 5));
  while ((await told()).length === 0)
    await followLedger(database, thornmere, { links, now: intake.at.add({ minutes: 1 }) });
  const { rows } = await begin((tx) =>
    sql`select from notifications.message
      where position(${sayReference(opened.reference)} in subject) > 0`.execute(tables(tx)),
  );
  assert.deepEqual(rows, []);
});

test('a ledger with cases that were taken in is sealed and verifies', async () => {
  const sealAll = async () => {
    let rows = 0;
    for (const book of books) rows += await begin((tx) => seal(tx, book, intake.at));
    return rows;
  };
  while ((await sealAll()) > 0);
  const { damage, rows, details } = await begin(verify);
  assert.deepEqual(damage, []);
  assert.ok(rows > 200 && details > 50, `${String(rows)} rows, ${String(details)} details`);
});
