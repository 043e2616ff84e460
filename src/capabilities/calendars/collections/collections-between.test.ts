import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { collectionRound, weekdays } from '#language';
import { Refusal } from '#platform/errors';
import { testDatabase } from '#test/database';
import { collectionRules, collectionsBetween, projectCollections } from '../index.ts';
import type { Collection, CollectionRules } from '../index.ts';

const day = (written: string) => Temporal.PlainDate.from(written);
const why = { en: 'we stop for the winter', cy: 'rydym yn peidio dros y gaeaf' };
const rules: CollectionRules = {
  division: 'england-and-wales',
  holidays: ['new-year', 'easter-monday', 'christmas', 'boxing-day'],
  changes: [
    { from: day('2026-12-21'), until: day('2027-01-08'), streams: ['garden'], later: undefined, why },
    { from: day('2026-12-28'), until: day('2026-12-28'), streams: [], later: -2, why },
  ],
};
const round = (weekday: string, more: object = {}) =>
  collectionRound.parse({ stream: 'refuse', weekday, ...more });
const days = (of: ReturnType<typeof round>, from: string, to: string) =>
  collectionsBetween(of, { from: day(from), to: day(to) }, rules).map(({ usual, on }) =>
    on ? on.toString() : `not ${usual.toString()}`,
  );

const table: readonly (readonly [
  string,
  ReturnType<typeof round>,
  readonly [string, string],
  readonly string[],
])[] = [
  ['every week', round('tuesday'), ['2026-11-01', '2026-11-17'], ['2026-11-03', '2026-11-10', '2026-11-17']],
  [
    'every other week from its first day',
    round('tuesday', { everyWeeks: 2, first: '2026-11-10' }),
    ['2026-10-20', '2026-11-30'],
    ['2026-10-27', '2026-11-10', '2026-11-24'],
  ],
  ['the day of a holiday is a day later', round('friday'), ['2026-12-21', '2026-12-27'], ['2026-12-26']],
  ['the days before a holiday stay', round('wednesday'), ['2026-12-21', '2026-12-27'], ['2026-12-23']],
  [
    'the days after Easter Monday are a day later until the Saturday',
    round('friday'),
    ['2026-04-06', '2026-04-12'],
    ['2026-04-11'],
  ],
  [
    'Good Friday is worked where it is not among the holidays',
    round('friday'),
    ['2026-04-01', '2026-04-05'],
    ['2026-04-03'],
  ],
  ['two holidays in one week are two days', round('tuesday'), ['2023-12-25', '2023-12-31'], ['2023-12-28']],
  [
    'the first of two holidays ends up after both',
    round('monday'),
    ['2023-12-25', '2023-12-31'],
    ['2023-12-27'],
  ],
  ['nothing is later than the Saturday', round('friday'), ['2023-12-25', '2023-12-31'], ['2023-12-30']],
  [
    'what is announced goes before the holidays',
    round('monday'),
    ['2026-12-22', '2026-12-31'],
    ['2026-12-26'],
  ],
  [
    'one that is moved out of the days asked for is not among them',
    round('monday'),
    ['2026-12-28', '2026-12-31'],
    [],
  ],
  [
    'a stream that is not collected says so',
    round('thursday', { stream: 'garden' }),
    ['2026-12-14', '2027-01-15'],
    ['2026-12-17', 'not 2026-12-24', 'not 2026-12-31', 'not 2027-01-07', '2027-01-14'],
  ],
];
for (const [name, of, [from, to], expected] of table)
  test(`collections: ${name}`, () => assert.deepEqual(days(of, from, to), expected));

test('a collection on another day says why', () => {
  const [christmas] = collectionsBetween(
    round('friday'),
    { from: day('2026-12-25'), to: day('2026-12-26') },
    rules,
  );
  assert.equal(christmas?.why?.en, 'Christmas Day');
  const [usual] = collectionsBetween(
    round('friday'),
    { from: day('2026-11-01'), to: day('2026-11-08') },
    rules,
  );
  assert.equal(usual?.why, undefined);
});

test('beyond the years of the bank holidays nothing is promised, unless none of them counts', () => {
  const far = { from: day('2040-01-01'), to: day('2040-01-10') };
  assert.throws(
    () => collectionsBetween(round('friday'), far, rules),
    (error) => error instanceof Refusal && error.code === 'calendar.not-covered',
  );
  assert.equal(collectionsBetween(round('friday'), far, { ...rules, holidays: [] }).length, 1);
});

const anyRound = fc.record({
  weekday: fc.constantFrom(...weekdays),
  everyWeeks: fc.integer({ min: 1, max: 4 }),
  offset: fc.integer({ min: 0, max: 200 }),
});
const said = ({ from, until, streams, later }: CollectionRules['changes'][number]) =>
  `${from.toString()} ${until.toString()} ${streams.join()} ${String(later)}`;
const told = ({ usual, on }: Collection) => `${usual.toString()} ${String(on)}`;
const plain: CollectionRules = { ...rules, changes: [] };

test('any round keeps its number of collections, each in its own week, none on a holiday unless on a Saturday', () => {
  fc.assert(
    fc.property(anyRound, ({ weekday, everyWeeks, offset }) => {
      const monday = day('2023-01-02').add({ days: 7 * offset });
      const first = monday.add({ days: weekdays.indexOf(weekday) });
      const of = round(weekday, { everyWeeks, first: first.toString() });
      const whole = { from: monday, to: monday.add({ days: 7 * 4 * everyWeeks - 1 }) };
      const made = collectionsBetween(of, whole, plain);
      assert.equal(made.length, 4);
      for (const { usual, on } of made) {
        assert.ok(on);
        assert.equal(usual.dayOfWeek, weekdays.indexOf(weekday) + 1);
        const late = usual.until(on).days;
        assert.ok(late >= 0 && usual.dayOfWeek + late <= Math.max(6, usual.dayOfWeek));
      }
      const asked = collectionsBetween(of, { from: whole.from, to: whole.from.add({ days: 13 }) }, plain);
      assert.deepEqual(asked.map(told), made.slice(0, asked.length).map(told));
    }),
  );
});

test('the rules are kept as they were published, for the council that published them', async () => {
  const { begin } = await testDatabase();
  assert.deepEqual((await begin(collectionRules)).holidays, []);
  await begin((tx) => projectCollections(tx, rules));
  await begin((tx) => projectCollections(tx, rules));
  const { changes, ...others } = await begin(collectionRules);
  assert.deepEqual(others, { division: rules.division, holidays: rules.holidays });
  assert.deepEqual(changes.map(said), rules.changes.map(said));
});
