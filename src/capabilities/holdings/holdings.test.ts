import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawReference, parseEmail, uprn } from '#language';
import type { Uuid } from '#language';
import { newId, systemChance } from '#platform/chance';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { act, asOwner, saltby, testDatabase } from '#test/database';
import * as holdings from './index.ts';
import type { Granting } from './index.ts';
import { registerLines } from './register-page.ts';

const { begin, urls } = await testDatabase();
const day = (written: string) => Temporal.PlainDate.from(written);
const at = Temporal.Instant.from('2026-12-01T09:00:00Z');
const officer: Uuid = newId(at);
const on = (written: string) => act(`${written}T09:00:00Z`, { kind: 'officer', id: officer });
const sight = { classes: ['parking:internal'] };
const property = uprn.parse('999000000014');
const account: Uuid = newId(at);
const keep = Temporal.Duration.from({ years: 2 });
const everybody = { service: 'broom-permit', kind: 'permit', today: day('2026-12-01'), most: 50 };

const term = (from: string, until: string, timers: Granting['term']['timers'] = []) => ({
  from: day(from),
  until: day(until),
  timers,
  keep,
});

function granting(different: Partial<Granting> = {}): Granting {
  return {
    case: newId(at),
    reference: drawReference(systemChance.draw),
    version: 1,
    service: 'broom-permit',
    kind: 'permit',
    sight: 'parking:internal',
    details: { broom: 'Nimbus' },
    holder: { account, name: 'Ann Pritchard', email: parseEmail('Ann@example.org'), tongue: 'en' },
    place: { uprn: property, description: '12 Mill Lane' },
    term: term('2026-12-01', '2027-11-30'),
    ...different,
  };
}

const grant = async (different: Partial<Granting> = {}) =>
  begin((tx) => holdings.grantHolding(tx, granting(different), on('2026-12-01')));
const heldNow = async (id: Uuid) => {
  const found = await begin((tx) => holdings.holdingOf(tx, id));
  assert.ok(found);
  return found;
};
const refused = async (work: Promise<unknown>, code: string) =>
  assert.rejects(work, (error) => error instanceof Refusal && error.code === code);
const renewed = (wished?: string) => {
  const until = { untilOn: day('2027-11-30') };
  return String(
    holdings.renewalFrom(until, wished === undefined ? undefined : day(wished), on('2027-11-10')),
  );
};
const renewing = (holding: Uuid, from: string, until: string) => {
  const { service, version, holder, details } = granting();
  return { holding, case: newId(at), service, version, holder, details, term: term(from, until) };
};

test('what a case grants is found by its reference, case, holder and property, and a stranger sees none of it', async () => {
  const asked = granting();
  const id = await grant(asked);
  const questions: readonly ((tx: Tx) => Promise<unknown>)[] = [
    async (tx) => (await holdings.findHolding(tx, sight, asked.reference))?.id,
    async (tx) => (await holdings.holdingUnder(tx, asked.reference))?.id,
    async (tx) => (await holdings.holdingsOn(tx, asked.case))[0]?.id,
    async (tx) => (await holdings.holdingsOf(tx, { account, most: 9 })).find((one) => one.id === id)?.id,
    async (tx) =>
      (await holdings.holdingsOf(tx, { verifiedEmail: parseEmail('ANN@example.org'), most: 9 })).find(
        (one) => one.id === id,
      )?.id,
    async (tx) =>
      (await holdings.holdingsAt(tx, sight, { uprn: property, most: 9 })).find((one) => one.id === id)?.id,
    async (tx) =>
      (await holdings.registerPage(tx, sight, { ...everybody, which: 'held' })).find((one) => one.id === id)
        ?.id,
  ];
  for (const question of questions) {
    assert.equal(await begin(question), id);
    assert.equal(await begin(question, saltby), undefined);
  }
  const others = { classes: ['waste:internal'] };
  assert.equal(await begin((tx) => holdings.findHolding(tx, others, asked.reference)), undefined);
  assert.deepEqual(await begin((tx) => holdings.holdingsAt(tx, others, { uprn: property, most: 9 })), []);
});

test('a case grants once, however often it is asked, and nothing of another kind', async () => {
  const asked = granting();
  const [one, other] = await Promise.all([grant(asked), grant(asked)]);
  assert.equal(one, other);
  assert.equal((await begin((tx) => holdings.historyOf(tx, one))).length, 1);
  await refused(grant({ ...asked, kind: 'badge' }), 'holding.case-granted-another');
  await refused(grant({ term: term('2026-12-02', '2026-12-01') }), 'holding.ends-before-it-begins');
});

test('a renewal goes on from the end, twice by one case is once, and a gap is a new beginning', async () => {
  const id = await grant();
  const next = renewing(id, '2027-12-01', '2028-11-30');
  const renew = async (one = next) => begin((tx) => holdings.renewHolding(tx, one, on('2027-11-10')));
  await Promise.all([renew(), renew()]);
  const { term: number, fromOn, lastOn } = await heldNow(id);
  assert.deepEqual([number, String(fromOn), String(lastOn)], [2, '2026-12-01', '2028-11-30']);
  await refused(renew(renewing(id, '2028-01-01', '2028-11-30')), 'holding.ends-before-it-begins');
  await renew(renewing(id, '2029-02-01', '2029-12-31'));
  assert.equal(String((await heldNow(id)).fromOn), '2029-02-01');
  const ends = await begin((tx) => holdings.endOfHolding(tx, next.case));
  assert.equal(String(ends), '2029-12-31');
  assert.deepEqual(
    [renewed(), renewed('2027-11-15'), renewed('2028-01-01')],
    ['2027-12-01', '2027-12-01', '2028-01-01'],
  );
});

test('what is changed says why, and not over what somebody else has changed meanwhile', async () => {
  const id = await grant();
  const vary = async (revision: number) =>
    begin((tx) =>
      holdings.varyConditions(
        tx,
        { holding: id, revision, conditions: 'Not on Sundays', why: 'Market' },
        on('2027-01-05'),
      ),
    );
  await vary(1);
  await refused(vary(1), 'holding.changed-meanwhile');
  const [{ service, version, details }, through] = [granting({ details: { broom: 'Comet' } }), newId(at)];
  const rewriting = { holding: id, case: through, service, version, details };
  for (let turn = 0; turn < 2; turn += 1)
    await begin((tx) => holdings.rewriteHolding(tx, rewriting, on('2027-01-06')));
  const found = await heldNow(id);
  assert.equal(found.conditions, 'Not on Sundays');
  assert.deepEqual(found.details, { broom: 'Comet' });
  const history = await begin((tx) => holdings.historyOf(tx, id));
  assert.deepEqual(
    history.map(({ what, why, actor }) => [what, why, actor]),
    [
      ['varied', null, officer],
      ['varied', 'Market', officer],
      ['granted', null, officer],
    ],
  );
});

test('it is suspended and resumed, each when it can be', async () => {
  const id = await grant();
  const change = { holding: id, why: 'Roadworks' };
  await refused(
    begin((tx) => holdings.resumeHolding(tx, change, on('2027-01-05'))),
    'holding.not-suspended',
  );
  await begin((tx) => holdings.suspendHolding(tx, change, on('2027-01-05')));
  await refused(
    begin((tx) => holdings.suspendHolding(tx, change, on('2027-01-05'))),
    'holding.is-suspended',
  );
  assert.equal(holdings.stateOn(await heldNow(id), day('2027-01-05')), 'suspended');
  await begin((tx) => holdings.resumeHolding(tx, change, on('2027-02-05')));
  assert.equal(holdings.stateOn(await heldNow(id), day('2027-02-05')), 'held');
});

test('it ends on a day of its term, for good', async () => {
  const id = await grant();
  const ending = { holding: id, how: 'surrendered' as const, timers: [], keep, why: 'Moved' };
  const end = async (last: string) =>
    begin((tx) => holdings.endHolding(tx, { ...ending, last: day(last) }, on('2027-03-01')));
  await refused(end('2027-12-01'), 'holding.day-outside-term');
  await refused(end('2026-11-29'), 'holding.day-outside-term');
  await end('2027-03-31');
  assert.equal(holdings.stateOn(await heldNow(id), day('2027-03-31')), 'held');
  assert.equal(holdings.stateOn(await heldNow(id), day('2027-04-01')), 'surrendered');
  await refused(end('2027-03-15'), 'holding.has-ended');
  await refused(
    begin((tx) => holdings.renewHolding(tx, renewing(id, '2027-12-01', '2028-11-30'), on('2027-03-02'))),
    'holding.has-ended',
  );
});

test('what is due comes on its day, once; another term and an early end cancel what was to come', async () => {
  const timers = [
    { timer: 'remind', dueOn: day('2027-11-09') },
    { timer: 'lapse', dueOn: day('2027-12-01') },
  ];
  const id = await grant({ term: term('2026-12-01', '2027-11-30', timers) });
  const due = async (when: string) =>
    (await begin((tx) => holdings.dueTimers(tx, { day: day(when), now: on(when).at, most: 50 }))).filter(
      ({ holding }) => holding === id,
    );
  assert.deepEqual(await due('2027-11-08'), []);
  const [key] = await due('2027-11-09');
  assert.ok(key);
  await begin((tx) =>
    holdings.recordTrouble(tx, { ...key, trouble: 'service.not-offered' }, on('2027-11-09')),
  );
  assert.deepEqual(await due('2027-11-09'), []);
  assert.equal((await due('2027-11-10')).length, 1);
  for (let turn = 0; turn < 4; turn += 1)
    await begin((tx) =>
      holdings.recordTrouble(tx, { ...key, trouble: 'service.not-offered' }, on('2027-11-09')),
    );
  assert.deepEqual(await due('2027-11-10'), [], 'stuck');
  await begin((tx) => holdings.retryTimer(tx, key, on('2027-11-10')));
  await begin((tx) => holdings.retryTimer(tx, key, on('2027-11-10')));
  assert.ok(await begin((tx) => holdings.lockWaiting(tx, key)));
  await begin((tx) => holdings.recordFired(tx, { ...key, opened: undefined }, on('2027-11-10')));
  assert.equal(await begin((tx) => holdings.lockWaiting(tx, key)), undefined);
  await begin((tx) => holdings.renewHolding(tx, renewing(id, '2027-12-01', '2028-11-30'), on('2027-11-20')));
  const stands = (await begin((tx) => holdings.timersOf(tx, id))).map(
    ({ timer, state }) => `${timer} ${state}`,
  );
  assert.deepEqual(stands, ['remind fired', 'lapse cancelled']);
  const again = await grant({ term: term('2026-12-01', '2027-11-30', timers) });
  const left = [{ timer: 'lapse', dueOn: day('2027-03-02') }];
  const ending = { holding: again, how: 'revoked' as const, last: day('2027-03-01'), timers: left, keep };
  await begin((tx) => holdings.endHolding(tx, ending, on('2027-03-01')));
  const after = (await begin((tx) => holdings.timersOf(tx, again))).map(
    ({ timer, state, dueOn }) => `${timer} ${state} ${String(dueOn)}`,
  );
  assert.deepEqual(after, ['lapse waiting 2027-03-02', 'remind cancelled 2027-11-09']);
});

test('a register is paged by key in each of its lists', async () => {
  const service = 'carpet-permit';
  for (let month = 1; month <= 5; month += 1)
    await grant({ service, term: term('2026-12-01', `2027-0${month}-28`) });
  const coming = await grant({ service, term: term('2027-02-01', '2027-06-30') });
  const suspended = await grant({ service, term: term('2026-11-01', '2027-08-31') });
  await begin((tx) => holdings.suspendHolding(tx, { holding: suspended, why: 'x' }, on('2026-12-01')));
  const list = async (which: holdings.RegisterList, most: number, more: object = {}) => {
    const all = [];
    for (let after: holdings.RegisterKey | undefined; ;) {
      const page = await begin((tx) =>
        holdings.registerPage(tx, sight, { ...everybody, service, which, after, most, ...more }),
      );
      all.push(...page.map(({ lastOn }) => String(lastOn)));
      const last = page.at(-1);
      if (!last || page.length < most) return all;
      after = holdings.registerKey(last, which);
    }
  };
  const held = ['2027-01-28', '2027-02-28', '2027-03-28', '2027-04-28', '2027-05-28', '2027-08-31'];
  assert.deepEqual(await list('held', 2), held);
  assert.deepEqual(
    await list('held', 50, { ends: { from: day('2027-02-01'), until: day('2027-03-31') } }),
    held.slice(1, 3),
  );
  assert.deepEqual(await list('coming', 1), ['2027-06-30']);
  assert.deepEqual(await list('suspended', 1), ['2027-08-31']);
  assert.deepEqual(await list('ended', 2, { today: day('2027-03-01') }), ['2027-02-28', '2027-01-28']);
  assert.ok(coming);
  assert.ok(holdings.registerLists.includes('held'));
  const plan = await begin(async (tx) => {
    await sql`set local enable_seqscan = off`.execute(tables(tx));
    const { rows } = await sql<{ 'QUERY PLAN': string }>`explain ${registerLines(tx, sight, {
      ...everybody,
      service,
      which: 'held',
    })}`.execute(tables(tx));
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });
  assert.match(plan, /holding_register/);
});

test('of each kind it is known that there are some, and how many one may see; another council has none', async () => {
  const service = 'counted-permit';
  for (const kind of ['day', 'day', 'night']) await grant({ service, kind });
  await grant({ service, kind: 'day', sight: 'woods:internal' });
  const own = (await begin(holdings.heldKinds)).filter((one) => one.service === service);
  assert.deepEqual(own, [
    { service, kind: 'day', version: 1 },
    { service, kind: 'night', version: 1 },
  ]);
  assert.deepEqual(await begin(holdings.heldKinds, saltby), []);
  const asked = { service, kind: 'day', which: 'held' as const, today: day('2026-12-01') };
  const counted = await begin((tx) => holdings.countRegister(tx, sight, asked));
  assert.deepEqual(counted, { count: 2, more: false });
});

test('what was kept for long enough goes, with whose it was and its history', async () => {
  const id = await grant({ service: 'old-permit', term: term('2020-01-01', '2020-12-31') });
  await begin((tx) => holdings.forgetEnded(tx, on('2022-12-31')));
  assert.ok(await heldNow(id));
  assert.equal(await begin((tx) => holdings.forgetEnded(tx, on('2023-01-01'))), false);
  assert.equal(await begin((tx) => holdings.holdingOf(tx, id)), undefined);
  const left = await asOwner(urls, async (owner) =>
    owner.query(
      'select 1 from holdings.holder where holding_id = $1 union all select 1 from holdings.change where holding_id = $1',
      [id],
    ),
  );
  assert.equal(left.rowCount, 0);
});

test('events say what was done, and never whose it is or why', async () => {
  const { rows } = await asOwner(urls, async (owner) =>
    owner.query<{ said: string }>(
      "select string_agg(data::text, '') as said from ledger.event where type like 'holding.%'",
    ),
  );
  assert.doesNotMatch(rows[0]?.said ?? '', /Ann|example[.]org|Market|Roadworks|Mill Lane/);
  assert.ok(holdings.holdingEvents.holdingGranted.type);
  assert.ok(holdings.holdingStates.includes('held'));
  assert.equal(holdings.hasEnded({ lastOn: day('2027-01-01') }, day('2027-01-02')), true);
});
