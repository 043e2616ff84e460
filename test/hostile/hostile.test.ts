import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Opened } from '#capabilities/cases';
import {
  knownQueries,
  oddPaths,
  routesOf,
  spoiltAddresses,
  spoiltQueries,
  trueAddresses,
  truthsOf,
} from './addresses.ts';
import { Caller, leadsTo } from './caller.ts';
import { answerFlyTipping, canaries, officerAt, openCase, openCases, residentAt } from './cast.ts';
import { faultsIn } from './faults-in.ts';
import { formsIn } from './forms-in.ts';
import { countRows, newestEvent } from './rows.ts';
import { forgeries, spoiltForms } from './spoilt-forms.ts';
import { hosts, openTown } from './town.ts';

const town = await openTown();
const cases = await openCases(town);
const stranger = new Caller(town, hosts.thornmere);
await answerFlyTipping(stranger);
const roles = {
  stranger,
  resident: await residentAt(town, 'thornmere', 'resident@example.org'),
  cleanser: await officerAt(town, 'thornmere', 'cleanser'),
  adviser: await officerAt(town, 'thornmere', 'adviser'),
  binman: await officerAt(town, 'thornmere', 'binman'),
  nobody: await officerAt(town, 'thornmere', 'nobody'),
  neighbour: await officerAt(town, 'saltby', 'cleanser'),
};
const routes = routesOf(town);
const truths = truthsOf(town, cases);
const everywhere = [...routes.resident, ...routes.hub];

const names = ['stranger', 'resident', 'cleanser', 'adviser', 'binman', 'nobody', 'neighbour'] as const;

const { saltby, waste, internal } = canaries;
const mayNotSee: Readonly<Record<keyof typeof roles, readonly string[]>> = {
  stranger: [saltby, waste, internal],
  resident: [saltby, waste, internal],
  nobody: [saltby, waste, internal],
  cleanser: [saltby, waste],
  binman: [saltby],
  adviser: [saltby],
  neighbour: ['zqpublic', waste],
};

async function sweep(role: keyof typeof roles, addresses: readonly string[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const address of addresses)
    faults.push(...faultsIn(await roles[role].get(address), { canaries: mayNotSee[role] }));
  return faults;
}

const isHub = (address: string) => address.startsWith('/hub');

/** A portal's addresses by whoever gets furthest in it. */
async function sweepBoth(addresses: readonly string[]): Promise<readonly string[]> {
  return [
    ...(await sweep(
      'stranger',
      addresses.filter((address) => !isHub(address)),
    )),
    ...(await sweep('cleanser', addresses.filter(isHub))),
  ];
}

test('no address of either portal is too strange to be answered', async () => {
  const spoilt = everywhere.flatMap((pattern) => spoiltAddresses(pattern, truths));
  assert.deepEqual(await sweepBoth([...spoilt, ...oddPaths]), []);
});

test('no query is too strange to be answered', async () => {
  const spoilt = everywhere.flatMap((pattern, turn) =>
    trueAddresses(pattern, truths)
      .slice(0, 1)
      .flatMap((address) => spoiltQueries(address, turn)),
  );
  assert.deepEqual(await sweepBoth([...knownQueries(truths), ...spoilt]), []);
});

test('reading changes nothing, and shows nobody what is another team’s or another council’s', async () => {
  const before = await countRows(town);
  const faults: string[] = [];
  const others = { ...truths, reference: Object.values(cases).map(({ reference }) => reference) };
  const seals = [...Object.values(cases).map(({ reference }) => town.seals.seal(reference)), 'A'.repeat(22)];
  const addresses = everywhere
    .filter((pattern) => pattern !== '/hub/sign-in/departure')
    .flatMap((pattern) =>
      trueAddresses(pattern, { ...others, seal: seals, queue: ['street-cleansing', 'waste'] }),
    );
  for (const role of names) faults.push(...(await sweep(role, addresses)));
  assert.deepEqual(faults, []);
  assert.deepEqual(await countRows(town), before);
});

/** Cases to which everything hostile was said. */
const worked: Opened[] = [];

/** The addresses of a page with forms, everything behind them made anew, since the last page used it up. */
async function freshAddresses(pattern: string): Promise<readonly string[]> {
  const fresh = await openCase(town, 'thornmere', { service: 'fly-tipping', canary: 'zqpublic' });
  worked.push(fresh);
  const found = trueAddresses(pattern, { ...truths, reference: [fresh.reference] });
  const everyKind = pattern === '/hub/requests/new/:service' ? ['/hub/requests/new/unicorn-licence'] : [];
  return [...found, ...everyKind];
}

/** A wrong code is a no that must be kept. */
const isCounted = (address: string) => ['/sign-in/code', '/hub/sign-in/emergency'].includes(address);

function whoSends(pattern: string): Caller {
  if (pattern.startsWith('/hub/sign-in')) return new Caller(town, hosts.thornmere);
  if (pattern.startsWith('/hub')) return roles.cleanser;
  return pattern.startsWith('/account') ? roles.resident : roles.stranger;
}

test('no form can be sent so that it breaks, and one that is refused has written nothing', async () => {
  const faults: string[] = [];
  let sent = 0;
  for (const [turn, pattern] of routes.acting.entries())
    for (const address of await freshAddresses(pattern)) {
      const caller = whoSends(pattern);
      if (address.startsWith('/services/')) await answerFlyTipping(caller);
      const page = await caller.get(address);
      let newest = await newestEvent(town);
      for (const form of formsIn(page.body).filter(({ action = address }) => !action.includes('sign-out')))
        for (const body of spoiltForms(form, turn)) {
          sent += 1;
          const answer = await caller.ask({ method: 'POST', url: form.action ?? address, body });
          faults.push(...faultsIn(answer, { canaries: [saltby, waste] }));
          const after = await newestEvent(town);
          if (answer.status >= 400 && newest !== after && !isCounted(address))
            faults.push(`wrote although ${String(answer.status)}: ${address} ${body.slice(-200)}`);
          newest = after;
        }
    }
  assert.deepEqual(faults, []);
  assert.ok(sent > 700, `${String(sent)} forms`);
});

test('a form that was not ours to send is refused, and writes nothing', async () => {
  const faults: string[] = [];
  for (const pattern of routes.acting) {
    const [address = pattern] = await freshAddresses(pattern);
    const caller = whoSends(pattern);
    if (address.startsWith('/services/')) await answerFlyTipping(caller);
    const [form] = formsIn((await caller.get(address)).body);
    if (!form) continue;
    const another = formsIn((await new Caller(town, hosts.thornmere).get('/sign-in')).body);
    const token = another.flatMap(({ fields }) => fields).find(([name]) => name === '_token');
    const before = await countRows(town);
    for (const forgery of forgeries(form, token?.[1] ?? '')) {
      const answer = await caller.ask({ method: 'POST', url: form.action ?? address, ...forgery });
      faults.push(...faultsIn(answer, { canaries: [saltby, waste] }));
      if (![400, 403].includes(answer.status))
        faults.push(`${String(answer.status)}: ${address} ${forgery.body}`);
    }
    assert.deepEqual(await countRows(town), before, address);
  }
  assert.deepEqual(faults, []);
});

/** Where each finds a form of their own, whose token is good wherever they may go. */
const ownForms = {
  stranger: '/sign-in',
  resident: '/account',
  nobody: '/hub/sign-in',
  cleanser: '/hub/requests/new/fly-tipping',
  neighbour: '/hub/requests/new/fly-tipping',
} as const;
type Excluded = keyof typeof ownForms;

/** Sends to a page with a good token and the names that its form may have. */
async function sendTo(role: Excluded, addresses: readonly string[]): Promise<readonly string[]> {
  const [form] = formsIn((await roles[role].get(ownForms[role])).body).slice(-1);
  const hidden = form?.fields.filter(([name]) => name.startsWith('_')) ?? [];
  assert.equal(hidden.length, 2, role);
  const faults: string[] = [];
  for (const url of addresses) {
    const answer = await roles[role].post(url, [...hidden, ['revision', '1'], ['text', 'x'], ['to', 'me']]);
    faults.push(...faultsIn(answer, { canaries: [] }));
    const isSentAway = leadsTo(answer).startsWith('/hub/sign-in');
    if (answer.status !== 404 && !isSentAway) faults.push(`${role} got ${String(answer.status)} at ${url}`);
  }
  return faults;
}

test('who may not open a page cannot send to it either, in any way', async () => {
  const { reference } = await openCase(town, 'thornmere', { service: 'missed-bin', canary: waste });
  const before = await countRows(town);
  const about = routes.hub.filter((pattern) => pattern.includes(':reference'));
  const of = (one: string) =>
    about.flatMap((pattern) => trueAddresses(pattern, { ...truths, reference: [one] }));
  const faults: string[] = [];
  for (const role of ['stranger', 'resident', 'nobody', 'cleanser', 'neighbour'] as const)
    faults.push(...(await sendTo(role, of(reference))));
  for (const role of ['stranger', 'resident', 'nobody', 'cleanser'] as const)
    faults.push(...(await sendTo(role, of(cases.saltby.reference))));
  assert.deepEqual(faults, []);
  assert.deepEqual(await countRows(town), before);
});

test('a page answers to looking and sending, and to nothing else', async () => {
  const faults: string[] = [];
  for (const pattern of everywhere)
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const) {
      const [url = pattern] = trueAddresses(pattern, truths);
      const answer = await roles.cleanser.ask({ method, url });
      faults.push(...faultsIn(answer, { canaries: [] }));
      if (answer.status !== 404) faults.push(`${String(answer.status)}: ${method} ${url}`);
    }
  assert.deepEqual(faults, []);
});

test('what was said to a case is shown as it was said, and runs nowhere', async () => {
  const stories = worked.map(({ reference }) => `/requests/${reference}/${town.seals.seal(reference)}`);
  const records = worked.map(({ reference }) => `/hub/cases/${reference}`);
  assert.ok(records.length > 10);
  const lists = [
    '/hub',
    '/hub/queues/street-cleansing',
    '/hub/map/reports.json',
    '/services/fly-tipping/check-answers',
  ];
  assert.deepEqual(await sweepBoth([...stories, ...records, ...lists]), []);
  const pages = await Promise.all(records.map((record) => roles.cleanser.get(record)));
  assert.ok(
    pages.some(({ body }) => body.includes('onerror=zqhostile()')),
    'it was kept, and escaped',
  );
});

test('the log has every answer, and nothing of any person or of what they sent', async () => {
  const lines = town.logged.join('');
  assert.ok(town.logged.length > 2_000);
  assert.doesNotMatch(lines, /"level":"error"/);
  for (const personal of [
    ...Object.values(canaries),
    'zqpublic',
    'zqhostile',
    'gwen',
    'example.org',
    '01632 96',
    'By the gate',
  ])
    assert.ok(!lines.includes(personal), personal);
  for (const { reference } of worked) assert.ok(!lines.includes(reference), 'no case is named');
});
