import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NewClock } from '#capabilities/cases';
import { report } from '../setting/cases.ts';
import { at, openHub } from '../setting/hub.ts';
import { signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const olwen = await signedIn(hub, 'olwen');
const made = at.subtract({ hours: 1 });

/** Three working days, which stand still while a crew is waited for, and to which looking at it may add five. */
const target: NewClock = {
  clock: 'target',
  state: 'running',
  dueAt: made.add({ hours: 72 }),
  stillSince: null,
  endedAt: null,
  steps: [{ step: 'received', at: made }],
  happenings: 1,
  warned: 0,
  warnsAt: null,
  rule: {
    allowed: { workingDays: 3 },
    calendar: 'office',
    from: [],
    until: [],
    answered: false,
    closing: true,
    still: ['with-crew'],
    anew: [],
    extends: {},
    moves: { 'look-at': { workingDays: 5 } },
    cancels: [],
  },
};
const opened = () => hub.begin((tx) => report(tx, { clocks: [target] }));

test('a case says of each clock how it stands, why, and who let it stand still', async () => {
  const { reference } = await opened();
  const before = await olwen.get(`/cases/${reference}`);
  for (const said of ['Running', 'Why this date', 'We received it on'])
    assert.ok(before.body.includes(said), said);
  await olwen.submit(`/cases/${reference}/actions/send`, {});
  const { body } = await olwen.get(`/cases/${reference}`);
  for (const said of [
    'Stands still',
    'How the time is counted',
    'Stood still',
    'you',
    'When it goes on, there is a new date.',
  ])
    assert.ok(body.includes(said), said);
  const list = await olwen.get('/queues/parks');
  assert.match(list.body, /Stands still/);
  const welsh = await olwen.get(`/cases/${reference}?tongue=cy`);
  assert.match(welsh.body, /Yn sefyll/);
  await olwen.get(`/cases/${reference}?tongue=en`);
});

test('an action that sets another day asks for it, says how far it may go, and keeps what was typed', async () => {
  const { reference } = await opened();
  const page = await olwen.get(`/cases/${reference}/actions/look-at`);
  assert.match(page.body, /New date/);
  assert.match(page.body, /No later than [A-Z][a-z]+day/);
  const late = await olwen.submit(`/cases/${reference}/actions/look-at`, {
    until: '2027-11-01',
    note: 'Ice',
  });
  assert.equal(late.statusCode, 422);
  assert.match(late.body, /Choose a day that the service allows/);
  assert.match(late.body, /2027-11-01/);
  for (const [until, says] of [
    ['', 'Choose the new date'],
    ['2020-01-01', 'Choose a day that is to come'],
    ['2026-02-31', 'Choose the new date'],
  ] as const)
    assert.ok(
      (await olwen.submit(`/cases/${reference}/actions/look-at`, { until })).body.includes(says),
      until,
    );
  const until = at
    .add({ hours: 24 * 6 })
    .toZonedDateTimeISO('Europe/London')
    .toPlainDate();
  const sent = await olwen.submit(`/cases/${reference}/actions/look-at`, {
    until: until.toString(),
    note: 'Ice',
  });
  assert.equal(sent.statusCode, 303);
  const { body } = await olwen.get(`/cases/${reference}`);
  assert.match(body, /New date: /);
  assert.match(body, /we set a new date/);
});
