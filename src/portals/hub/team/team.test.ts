import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignCase, caseOf } from '#capabilities/cases';
import type { Opened } from '#capabilities/cases';
import { giveCases } from '#services';
import type { GivingRest } from '#services';
import { act, thornmere } from '#test/database';
import { fallenTree, report } from '../setting/cases.ts';
import { council } from '../setting/council.ts';
import { at, openHub } from '../setting/hub.ts';
import type { Who } from '../setting/directory.ts';
import { locationOf, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const olwen = await signedIn(hub, 'olwen');
const gareth = await signedIn(hub, 'gareth');
const id = (who: Who) => hub.ids.of(who);
const settings = { takes: 'yes', capacity: '', from: '', until: '', cover: '' };
const member = (who: Who, noun = '') => `/teams/parks/officers/${id(who)}${noun}`;
const officerOf = async ({ case: one }: Opened) =>
  (await hub.begin((tx) => caseOf(tx, one)))?.officer ?? null;
const open = (queue = 'parks') => hub.begin((tx) => report(tx, { queue }));
const given = async (who: Who, queue?: string) => {
  const opened = await open(queue);
  await hub.begin((tx) => assignCase(tx, { case: opened.case, officer: id(who) }, act(at)));
  return opened;
};
const wrong = async (entered: object) => olwen.submit('/work-settings', { ...settings, ...entered });
const round = () => giveCases(hub.database, thornmere, { council, now: at.add({ minutes: 1 }) });

test('an officer says how much they take on and when they are away, and their supervisor sees it', async () => {
  const away = { from: '2026-12-01', until: '2026-12-11', cover: id('gareth') };
  const sent = await olwen.submit('/work-settings', { ...settings, capacity: '4', ...away });
  assert.equal(locationOf(sent), '/work-settings');
  const { body } = await gareth.get('/teams/parks');
  assert.match(body, /Olwen Hughes/);
  assert.match(body, /0 of 4 units/);
  assert.match(body, /Away from Tuesday 1 December 2026 to Friday 11 December 2026/);
  assert.match(body, /Cases: Gareth Pugh/);
  await olwen.submit('/work-settings', settings);
});

test('what does not fit together is shown again as it was entered', async () => {
  const backwards = await wrong({ from: '2026-12-11', until: '2026-12-01' });
  assert.equal(backwards.statusCode, 422);
  assert.match(backwards.body, /must not be before the first/);
  assert.match(backwards.body, /value="2026-12-11"/);
  assert.match((await wrong({ until: '2026-12-01' })).body, /Enter the first day away/);
  assert.match((await wrong({ from: '2020-01-01', until: '2020-01-02' })).body, /today or later/);
  assert.match((await wrong({ capacity: 'lots' })).body, /whole number from 0 to 1,000/);
  assert.match((await wrong({ cover: id('priya') })).body, /Choose a colleague of the team/);
});

test('a supervisor says what somebody of their team can do; nobody else’s team is there', async () => {
  assert.equal((await gareth.submit(member('olwen'), { ...settings, skills: 'bats' })).statusCode, 303);
  assert.match((await gareth.get('/teams/parks')).body, /Bats/);
  for (const path of ['/teams/woods', `/teams/woods/officers/${id('priya')}`, member('priya')])
    assert.equal((await gareth.get(path)).statusCode, 404, path);
  assert.equal((await olwen.get('/teams/parks')).statusCode, 404);
  await gareth.submit(member('olwen'), settings);
});

test('a queue that gives by turn gives, and the case says why it is whose', async () => {
  const [first, second] = [await open('repairs'), await open('repairs')];
  await round();
  assert.deepEqual(
    new Set([await officerOf(first), await officerOf(second)]),
    new Set([id('olwen'), id('gareth')]),
  );
  const { body } = await gareth.get(`/cases/${first.reference}`);
  assert.match(body, /Why it is here/);
  assert.match(body, /by turn, 1 of 10 units/);
});

test('a queue out of which officers take gives nothing', async () => {
  const opened = await open();
  await round();
  assert.equal(await officerOf(opened), null);
});

test('while nobody takes work a case waits, and says so; it is given when somebody does', async () => {
  for (const visitor of [olwen, gareth]) await visitor.submit('/work-settings', { ...settings, takes: 'no' });
  const opened = await open('repairs');
  await round();
  assert.match((await gareth.get(`/cases/${opened.reference}`)).body, /Waits until somebody/);
  await olwen.submit('/work-settings', settings);
  await round();
  assert.equal(await officerOf(opened), id('olwen'));
  await gareth.submit('/work-settings', settings);
});

test('a round after which nothing has happened is made again after half a minute, and at once when something has', async () => {
  const rest: GivingRest = { now: undefined };
  const { parks } = council.teams;
  assert.ok(parks);
  const full = { ...council, teams: { ...council.teams, parks: { ...parks, capacity: 0 } } };
  const after = (seconds: number, here = council) =>
    giveCases(hub.database, thornmere, { council: here, now: at.add({ minutes: 2, seconds }), rest });
  const waiting = await open('repairs');
  await after(0, full);
  await after(5);
  assert.equal(await officerOf(waiting), null, 'no event tells of the council’s data');
  await after(31);
  assert.notEqual(await officerOf(waiting), null);
  await after(36);
  await after(41);
  const come = await open('repairs');
  await after(46);
  assert.notEqual(await officerOf(come), null);
});

const handover = '/work-settings/handover';
const goAway = (cover: string) =>
  olwen.submit('/work-settings', { ...settings, from: '2027-01-11', until: '2027-01-15', cover });
const boxIn = (body: string, { reference }: Opened) =>
  new RegExp(`${reference}\\.\\d+`).exec(body)?.[0] ?? '';
const handOver = async (opened: Opened, to: string) =>
  olwen.submit(handover, { to, case: boxIn((await olwen.get(handover)).body, opened) });

test('who goes away hands over what they choose, to whoever covers for them or back into the queue', async () => {
  const [kept, moved, back] = [await given('olwen'), await given('olwen'), await given('olwen')];
  await goAway(id('gareth'));
  assert.equal((await handOver(moved, id('gareth'))).statusCode, 303);
  await handOver(back, 'queue');
  assert.deepEqual(await Promise.all([kept, moved, back].map(officerOf)), [id('olwen'), id('gareth'), null]);
  await olwen.submit('/work-settings', settings);
});

test('without the permission to assign, who is not going away hands nothing over, and who is, only to whoever covers', async () => {
  const opened = await given('olwen');
  const { body } = await olwen.get(handover);
  assert.match(body, /First say, on the page before this, the days away/);
  assert.doesNotMatch(body, /name="to"/);
  const sent = await olwen.submit(handover, { to: id('gareth'), case: `${opened.reference}.2` });
  assert.match(sent.body, /Say the days away first/);
  await goAway('');
  assert.match((await handOver(opened, id('gareth'))).body, /Choose where the cases go/);
  assert.equal(await officerOf(opened), id('olwen'));
  await olwen.submit('/work-settings', settings);
});

test('a case that whoever covers may not see goes back into its queue, and the page says so', async () => {
  const [usual, hidden] = [
    await given('olwen'),
    await hub.begin((tx) =>
      report(tx, { queue: 'parks', sight: 'parks/restricted', sensitivity: 'restricted' }),
    ),
  ];
  await hub.begin((tx) => assignCase(tx, { case: hidden.case, officer: id('olwen') }, act(at)));
  await goAway(id('gareth'));
  const { body } = await olwen.get(handover);
  assert.match(body, /Back into their queues, whomever you choose: [\w-]+</);
  const both = [boxIn(body, usual), boxIn(body, hidden)];
  await olwen.submit(handover, { to: id('gareth'), case: both });
  assert.deepEqual([await officerOf(usual), await officerOf(hidden)], [id('gareth'), null]);
  await olwen.submit('/work-settings', settings);
});

test('nothing is handed over without a choice, nor when a colleague was quicker', async () => {
  const opened = await given('olwen');
  await goAway(id('gareth'));
  const path = handover;
  const box = boxIn((await olwen.get(path)).body, opened);
  assert.match((await olwen.submit(path, { to: 'queue' })).body, /Tick the cases/);
  assert.match((await olwen.submit(path, { to: id('priya'), case: box })).body, /Choose where the cases go/);
  const stale = await olwen.submit(path, { to: 'queue', case: `${opened.reference}.1` });
  assert.equal(stale.statusCode, 409);
  assert.equal(await officerOf(opened), id('olwen'));
});

test('a supervisor hands over what they may see of somebody; what they may not is not on the page', async () => {
  const hidden = await hub.begin((tx) => fallenTree(tx));
  await hub.begin((tx) => assignCase(tx, { case: hidden.case, officer: id('olwen') }, act(at)));
  const seen = await given('olwen');
  const { body } = await gareth.get(member('olwen', '/handover'));
  assert.match(body, new RegExp(seen.reference));
  assert.doesNotMatch(body, new RegExp(hidden.reference));
  const sent = await gareth.submit(member('olwen', '/handover'), {
    to: id('gareth'),
    case: `${hidden.reference}.2`,
  });
  assert.equal(sent.statusCode, 303);
  assert.equal(await officerOf(hidden), id('olwen'));
});
