import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawReference, londonDay } from '#language';
import type { Act, Uuid } from '#language';
import { newId, systemChance } from '#platform/chance';
import { Refusal } from '#platform/errors';
import { act, saltby, testDatabase } from '#test/database';
import { exampleGround } from '../examples/examples.setting.ts';
import {
  beginRehearsal,
  cancelRehearsal,
  checkProposal,
  packFiles,
  proposeVersion,
  publishedService,
  readPackDocument,
  rehearsalLines,
  rehearsalOf,
  rehearse,
  restoreRehearsals,
  takeInPastCases,
} from '../index.ts';
import type { PastCase } from '../index.ts';
import { anyCouncil } from '../sample.setting.ts';

const setting = await testDatabase();
const { begin } = setting;
await exampleGround(setting);
const council = await anyCouncil();
const service = 'unicorn-licence';
const now = Temporal.Instant.from('2026-11-20T09:00:00Z');
const officer: Act['by'] = { kind: 'officer', id: newId(now) };
const on = londonDay(now);
const by = act(now, officer);

const meadow = { easting: 640_110, northing: 450_090 };
type Told = {
  readonly day: number;
  readonly closedAfter?: number;
  readonly more?: object;
  readonly metres?: number;
  readonly north?: number;
};

/** A request of so many days ago, at the same meadow or so many metres east of it, closed after so many hours. */
function past({ day, closedAfter, more = {}, metres = 0, north = 0 }: Told): PastCase {
  const at = now.subtract({ hours: day * 24 });
  const answers = {
    allowed: true,
    meadow: {
      at: { easting: meadow.easting + metres, northing: meadow.northing + north },
      description: 'A meadow',
    },
    horns: 1,
    magic: 'tame',
    powers: ['none'],
    name: 'Marta Nowicki',
    email: 'marta.nowicki@example.org',
    declaration: ['agreed'],
    ...more,
  };
  const opened = {
    by: officer,
    channel: 'telephone',
    at,
    reference: drawReference(systemChance.draw),
    tongue: 'en',
    answers,
  } as const;
  const closing = {
    by: officer,
    channel: 'hub',
    does: 'act',
    action: 'refuse',
    note: 'None.',
    outcome: 'myth',
  } as const;
  return {
    service,
    opened,
    steps: closedAfter === undefined ? [] : [{ ...closing, at: at.add({ hours: closedAfter }) }],
  };
}

/** Five hundred and more lie far from one another, each closed a week after it came: in time by ten working days. */
const many = Array.from({ length: 510 }, (_, place) =>
  past({
    day: 200 - (place % 50),
    closedAfter: 7 * 24 + 1,
    metres: 1_000 + (place % 100) * 400,
    north: Math.floor(place / 100) * 400,
  }),
);
const few = [
  past({ day: 30, closedAfter: 1 }),
  past({ day: 20, more: { magic: 'dark' } }),
  past({ day: 19, metres: 200 }),
  past({ day: 400 }),
];
const intake = act('2026-11-20T08:00:00Z', { kind: 'system', name: 'intake' });
const taken = await begin((tx) => takeInPastCases(tx, [...many, ...few], intake));
assert.deepEqual(taken.refused, []);

/** The version in force with something else in its files. */
async function propose(...changes: readonly (readonly [was: string | RegExp, is: string])[]): Promise<Uuid> {
  const { written } = await begin((tx) => publishedService(tx, service));
  const files = Object.entries(packFiles(written)).map(([file, text = '']): [string, string] => [
    file,
    changes.reduce((changed, [was, is]) => changed.replace(was, is), text),
  ]);
  const document = readPackDocument(JSON.stringify({ service, files: Object.fromEntries(files) }));
  assert.ok(document);
  const read = await begin((tx) => checkProposal(tx, { document, council, on }));
  assert.ok('found' in read, JSON.stringify(read));
  return begin((tx) => proposeVersion(tx, { pack: read.found, why: 'To see.' }, by));
}

const job = rehearse();
/** One turn of the job, as the worker takes it. */
const turn = async (rehearsal: Uuid) =>
  begin((tx) => job.record(tx, { plan: rehearsal, done: undefined }, by));
const seen = async (proposal: Uuid) => {
  const rehearsal = await begin((tx) => rehearsalOf(tx, proposal));
  assert.ok(rehearsal);
  return rehearsal;
};
const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

test('a version is held against the requests of the last year, batch by batch, beside the version in force', async () => {
  const proposal = await propose(
    [/due: 10 working days/, 'due: 3 working days'],
    [/within: 100 m/, 'within: 300 m'],
    [/queue: enforcement(,?\s+)team: environmental-protection/, 'queue: contact-centre'],
  );
  const id = await begin((tx) => beginRehearsal(tx, proposal, by));
  assert.equal(await begin((tx) => beginRehearsal(tx, proposal, by)), id, 'twice is once');
  assert.equal((await seen(proposal)).total, 513, 'what is older than a year is left alone');
  await turn(id);
  await turn(id);
  const half = await seen(proposal);
  assert.deepEqual([half.done, half.ending], [500, undefined]);
  await turn(id);
  const { result, done, ending } = await seen(proposal);
  assert.deepEqual([done, ending?.how], [513, 'complete']);
  assert.equal(result.reckoned, 513);
  assert.deepEqual(result.taken, { before: 513, after: 513 });
  // The dark one is due in four hours by both; of the others the one of nineteen days ago is still open.
  assert.deepEqual(result.late, { before: 2, after: 512 });
  assert.equal(result.differences['late-now']?.count, 510);
  assert.equal(result.differences['late-now'].examples.length, 20);
  assert.equal(result.differences['due-earlier']?.count, 512);
  assert.deepEqual(result.queues['enforcement']?.cases, { before: 1, after: 0 });
  assert.equal(result.differences['other-queue']?.count, 1);
  // The dark one stands at the meadow, open, when 200 metres off another is reported; the closed one is nobody's.
  assert.deepEqual(result.suggested, { before: 0, after: 1 });
  assert.equal(result.differences['suggested-now']?.count, 1);
  assert.deepEqual(result.told, { before: 513, after: 513 });
  const lines = rehearsalLines(result);
  assert.deepEqual(
    lines.find(({ figure }) => figure === 'late'),
    { figure: 'late', name: '', before: 2, after: 512 },
  );
  await turn(id);
  assert.deepEqual((await seen(proposal)).result, result, 'what has ended is not counted again');
});

test('answers that do not fit any more, and people who would be refused, are told apart', async () => {
  const proposal = await propose(
    [/hedgehog\s+when:\s+horns:\s+more-than: 8/, 'hedgehog\n      when: { magic: dark }'],
    [/(question: costs[^?]*?)optional: true/, '$1optional: false'],
  );
  const id = await begin((tx) => beginRehearsal(tx, proposal, by));
  while (!(await seen(proposal)).ending) await turn(id);
  const { result } = await seen(proposal);
  assert.deepEqual(result.refused, { before: 0, after: 1 });
  assert.equal(result.differences['refused-now']?.count, 1);
  assert.deepEqual(result.misfits, { before: 0, after: 512 });
  assert.deepEqual(result.pages, { upkeep: 512 });
});

test('one at a time for a service; what is ended stays as it was counted, and does not go on', async () => {
  const [one, other] = [
    await propose([/due: 10 working days/, 'due: 4 working days']),
    await propose([/due: 10 working days/, 'due: 5 working days']),
  ];
  const id = await begin((tx) => beginRehearsal(tx, one, by));
  await assert.rejects(
    begin((tx) => beginRehearsal(tx, other, by)),
    refused('rehearsal.under-way'),
  );
  assert.equal(await begin(restoreRehearsals), 0, 'its job waits');
  await turn(id);
  await begin((tx) => cancelRehearsal(tx, id, by));
  await begin((tx) => cancelRehearsal(tx, id, by));
  await turn(id);
  const { done, ending } = await seen(one);
  assert.deepEqual([done, ending?.how], [250, 'cancelled']);
  await begin((tx) => beginRehearsal(tx, other, by));
  assert.equal((await seen(other)).ending, undefined);
});

test('three turns at a time count what three turns one after the other count', async () => {
  const proposal = await propose([/due: 10 working days/, 'due: 5 working days']);
  const { id } = await seen(proposal);
  await Promise.all([turn(id), turn(id), turn(id)]);
  const { done, ending, result } = await seen(proposal);
  assert.deepEqual([done, ending?.how, result.reckoned], [513, 'complete', 513]);
});

test('one whose job failed for good says so, and another council finds none of it', async () => {
  const proposal = await propose([/due: 10 working days/, 'due: 7 working days']);
  const id = await begin((tx) => beginRehearsal(tx, proposal, by));
  await begin((tx) => job.giveUp(tx, { rehearsal: id }, by));
  assert.equal((await seen(proposal)).ending?.how, 'failed');
  assert.equal(await begin((tx) => rehearsalOf(tx, proposal), saltby), undefined);
});
