import assert from 'node:assert/strict';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { caseUnder, reportsOn } from '#capabilities/cases';
import { holdingUnder, historyOf, timersOf } from '#capabilities/holdings';
import { timelineOf } from '#capabilities/ledger';
import { messagesAbout } from '#capabilities/notifications';
import { parseReference } from '#language';
import { Refusal } from '#platform/errors';
import { followLedger, publishPacks, readCouncil, readOffer } from '#services';
import { act, testDatabase, thornmere } from '#test/database';
import { importHoldings, readHoldingsWanted } from './import-holdings.ts';

const checkout = join(import.meta.dirname, '../../..');
const now = Temporal.Instant.from('2026-11-20T09:00:00Z');
const { database, begin } = await testDatabase();
const read = await readCouncil(join(checkout, 'councils/thornmere'));
assert.ok('found' in read);
const council = read.found;
const offer = await readOffer(join(checkout, 'services'), council);
await begin((tx) => publishPacks(tx, offer, act(now)));
const where = { councils: [{ council, authority: thornmere }], database, clock: { now: () => now } };
const folder = await mkdtemp(join(tmpdir(), 'holdings-'));

const heading =
  'reference,from,until,granted,wants,main-home,property.line-1,property.town,property.postcode,vehicle,size,keeper,length,starts,check,name,email,declaration';
const permit = (reference: string, different: Readonly<Record<string, string>> = {}) => {
  const usual: Readonly<Record<string, string>> = {
    reference,
    from: '2026-03-01',
    until: '2027-02-28',
    granted: '2026-02-20',
    wants: 'new',
    'main-home': 'yes',
    'property.line-1': '3 Boathouse Row',
    'property.town': 'Thornmere',
    'property.postcode': 'TH1 1AB',
    vehicle: 'AB12 CDE',
    size: 'fits',
    keeper: 'me',
    length: 'year',
    starts: '2026-03-01',
    check: 'council-tax',
    name: 'Priya Raman',
    email: 'priya.raman@example.org',
    declaration: 'agreed',
    ...different,
  };
  return heading
    .split(',')
    .map((column) => `"${usual[column] ?? ''}"`)
    .join(',');
};
let files = 0;
async function bring(rows: readonly string[], ...args: readonly string[]) {
  const path = join(folder, `permits-${String((files += 1))}.csv`);
  await writeFile(path, [heading, ...rows].join('\r\n'));
  const lines: string[] = [];
  const wanted = readHoldingsWanted([path, '--service', 'parking-permit', '--kind', 'permit', ...args]);
  await importHoldings(where, wanted, (line) => void lines.push(line));
  const results = (await readFile(`${path}.results.csv`, 'utf8')).trimEnd().split('\r\n').slice(1);
  return {
    lines: lines.map((line) => line.replaceAll(path, 'FILE').replaceAll(/permits-\d+/g, 'permits')),
    results,
  };
}
const referenceIn = (result = '') => {
  const found = parseReference(/"([\dA-Z]{4}-[\dA-Z]{4})"/.exec(result)?.[1] ?? '');
  assert.ok(found, result);
  return found;
};

test('permits of another system are taken in with their cases, their days and what is still to come of them', async () => {
  const { lines, results } = await bring([permit('P-1'), permit('P-2', { vehicle: 'XY34 ZZZ' })]);
  assert.deepEqual(lines, [
    'permits.csv: 2 taken, 0 here already, 0 not taken',
    'FILE.results.csv says what became of each row',
  ]);
  assert.match(results[0] ?? '', /^"2","P-1","taken","[\dA-Z]{4}-[\dA-Z]{4}",""$/);
  const reference = referenceIn(results[0]);
  const held = await begin((tx) => holdingUnder(tx, reference));
  assert.ok(held);
  assert.deepEqual(
    [held.broughtAs, held.fromOn.toString(), held.lastOn.toString(), held.holder?.name, held.details],
    ['P-1', '2026-03-01', '2027-02-28', 'Priya Raman', { vehicle: 'AB12CDE' }],
  );
  const timers = await begin((tx) => timersOf(tx, held.id));
  assert.deepEqual(
    timers.map(({ timer, dueOn, state }) => [timer, dueOn.toString(), state]),
    [
      ['remind', '2027-02-07', 'waiting'],
      ['lapse', '2027-03-01', 'waiting'],
    ],
  );
  const [granted] = await begin((tx) => historyOf(tx, held.id));
  assert.equal(granted?.what, 'granted');
  const found = await begin((tx) => caseUnder(tx, reference));
  assert.equal(found?.closing?.outcome, 'issued');
  assert.equal(found.openedAt.toString(), '2026-02-20T09:00:00Z');
  const [report] = await begin((tx) => reportsOn(tx, { case: found.id }));
  assert.equal(report?.participants[0]?.email, 'priya.raman@example.org');
  const story = await begin((tx) => timelineOf(tx, { case: found.id }, 10));
  assert.ok(story.some(({ type }) => type === 'holding.granted'));
});

test('the same file again is known by what they are called there, and a day that was gone by is not planned', async () => {
  await bring([permit('P-3', { until: '2026-12-01' })]);
  const { lines, results } = await bring([permit('P-3', { until: '2026-12-01' })]);
  assert.equal(lines[0], 'permits.csv: 0 taken, 1 here already, 0 not taken');
  const held = await begin((tx) => holdingUnder(tx, referenceIn(results[0])));
  assert.ok(held);
  const timers = await begin((tx) => timersOf(tx, held.id));
  assert.deepEqual(
    timers.map(({ timer }) => timer),
    ['lapse'],
  );
});

test('what does not fit is said row by row, and the others are taken', async () => {
  const { lines, results } = await bring([
    permit('P-4'),
    permit('P-4'),
    permit('P-5', { email: 'priya at example', name: '' }),
    permit('P-6', { from: '2027-03-01' }),
    permit('P-7', { from: 'soon' }),
    permit('', {}),
    permit('P-8', { size: 'large' }),
    permit('P-9', { granted: '2026-11-20' }),
    permit('P-10', { from: '2019-01-01', until: '2019-12-31', granted: '2018-12-20', starts: '2019-01-01' }),
    permit('P-11', { wants: 'change' }),
  ]);
  assert.equal(lines[0], 'permits.csv: 1 taken, 0 here already, 9 not taken');
  const reasons = results.map((row) => /"([^"]*)"$/.exec(row)?.[1] ?? '');
  const expected = [
    /^$/,
    /stands in the file before/,
    /name: Enter your .*name.*; email: Enter an email address in the correct format/,
    /would end before it begins/,
    /as days such as 2026-11-30/,
    /what the other system calls it/,
    /cannot have this service/,
    /granted only today or later/,
    /over for longer than its service keeps it/,
    /permit: Enter the number of your permit/,
  ];
  for (const [at, reason] of reasons.entries()) assert.match(reason, expected[at] ?? /never/);
});

test('tried first, nothing is kept; in JSON it is one line', async () => {
  const { lines, results } = await bring([permit('P-20')], '--dry-run', '--json');
  assert.match(lines.join(), /^\{"file":"permits.csv","dryRun":true,"taken":1,"known":0,"refused":0/);
  assert.deepEqual(results, ['"2","P-20","would be taken","",""']);
  const after = await bring([permit('P-20')]);
  assert.equal(after.lines[0], 'permits.csv: 1 taken, 0 here already, 0 not taken');
});

test('nobody is told of what was taken in', async () => {
  const { results } = await bring([permit('P-30')]);
  const links = { request: () => 'https://example.org/r', holding: () => 'https://example.org/h' };
  await followLedger(database, thornmere, { links, now });
  const found = await begin((tx) => caseUnder(tx, referenceIn(results[0])));
  assert.ok(found);
  assert.deepEqual(await begin((tx) => messagesAbout(tx, found.id, 10)), []);
});

const code = (wanted: string) => (error: unknown) => error instanceof Refusal && error.code === wanted;

test('a column that is no question, and a kind that the service does not grant, are refused with what there is', async () => {
  const path = join(folder, 'strange.csv');
  await writeFile(path, 'reference,from,until,colour\nP-1,2026-03-01,2027-02-28,red\n');
  const asked = async (...args: readonly string[]) =>
    importHoldings(where, readHoldingsWanted([path, '--service', 'parking-permit', ...args]), () => {});
  await assert.rejects(asked('--kind', 'permit'), code('holding.column-unknown'));
  await assert.rejects(asked('--kind', 'licence'), code('holding.kind-unknown'));
  await writeFile(path, 'reference,from\nP-1,2026-03-01\n');
  await assert.rejects(asked('--kind', 'permit'), code('command.columns-missing'));
  assert.throws(() => readHoldingsWanted([path]), code('command.needs-holding'));
});
