import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Caller, leadsTo } from './caller.ts';
import type { Answer } from './caller.ts';
import { officerAt, openCase, sendForm } from './cast.ts';
import { carried, mark, plantsOf } from './fuzz/plants.ts';
import { formsIn } from './forms-in.ts';
import { hosts, openTown } from './town.ts';

const town = await openTown();
const plants = plantsOf('resident');
const card = '4111 1111 1111 1111';

/** A browser that carries something personal in every header that it can. */
class Laden extends Caller {
  readonly heard: Answer[] = [];

  override async ask(asked: Parameters<Caller['ask']>[0]): Promise<Answer> {
    const { agent, forwarded, referer, cookie, authorization } = carried;
    const cookies = [...this.cookies, [cookie, cookie]].map((pair) => pair.join('=')).join('; ');
    const headers = {
      'user-agent': agent,
      'x-forwarded-for': forwarded,
      referer,
      authorization,
      cookie: cookies,
    };
    const answer = await super.ask({ ...asked, headers: { ...headers, ...asked.headers } });
    this.heard.push(answer);
    return answer;
  }
}

const resident = new Laden(town, hosts.thornmere);
const at = '/services/fly-tipping';
await sendForm(resident, at, { begin: 'start' });
const answers = {
  place: { 'place.description': 'By the old gate' },
  rubbish: { rubbish: 'hazardous' },
  hazard: { hazard: 'gas' },
  amount: { amount: 'bag' },
  details: { details: `${plants.details}, my card is ${card}` },
  contact: { name: plants.name, email: plants.email, telephone: plants.telephone },
};
for (const [page, typed] of Object.entries(answers))
  await sendForm(resident, `${at}/questions/${page}`, typed);
const check = await resident.get(`${at}/check-answers`);
const received = leadsTo(await sendForm(resident, `${at}/check-answers`, {}));
const [, , reference = ''] = received.split('/');

test('what a resident tells of themselves stands on their own page and in the case, for who may see it', async () => {
  assert.match(received, /^\/received\//);
  for (const told of [plants.name, plants.email, plants.telephone])
    assert.ok(check.body.includes(told), told);
  const cleanser = await officerAt(town, 'thornmere', 'cleanser');
  const record = (await cleanser.get(`/hub/cases/${reference}`)).body;
  for (const told of [plants.name, plants.email]) assert.ok(record.includes(told), told);
  for (const [council, name] of [
    ['thornmere', 'nobody'],
    ['saltby', 'cleanser'],
  ] as const) {
    const other = await officerAt(town, council, name);
    assert.doesNotMatch((await other.get(`/hub/cases/${reference}`)).body, mark, `${name} of ${council}`);
  }
});

test('it stands in no address, no title, no cookie, no metric and no line of the log', async () => {
  // Mistakes and refusals are told about, too.
  await sendForm(resident, '/follow', { reference: '2222-2222', email: plants.email });
  await sendForm(resident, '/sign-in', { email: `${plants.email} and more` });
  await resident.get(`/?q=${encodeURIComponent(plants.name)}`);
  await resident.get(`/nowhere?name=${encodeURIComponent(plants.name)}`);
  assert.ok(resident.heard.length > 20);
  for (const answer of resident.heard) {
    const { asked, headers, cookies, body } = answer;
    assert.doesNotMatch(leadsTo(answer), mark, asked.url);
    assert.doesNotMatch(JSON.stringify([headers, cookies]), mark, asked.url);
    assert.doesNotMatch(/<title>[\s\S]*?<\/title>/.exec(body)?.[0] ?? '', mark, asked.url);
    for (const value of Object.values(carried)) assert.ok(!body.includes(value), asked.url);
  }
  assert.doesNotMatch(town.logged.join(''), mark);
  assert.doesNotMatch((await town.metrics.read()).body, mark);
});

test('a card’s number is kept nowhere: not in the draft, the case, the page or the log', async () => {
  assert.ok(check.body.includes('**** **** **** 1111'));
  const cleanser = await officerAt(town, 'thornmere', 'cleanser');
  const to = `/hub/cases/${reference}/notes`;
  const form = formsIn((await cleanser.get(to)).body).find(({ fields }) => new Map(fields).has('text'));
  const note = new Map(form?.fields).set('text', `Paid by ${card.replaceAll(' ', '-')}`);
  assert.equal((await cleanser.post(to, [...note])).status, 303);
  const record = (await cleanser.get(`/hub/cases/${reference}`)).body;
  assert.ok(record.includes('****-****-****-1111'));
  for (const page of [...resident.heard.map(({ body }) => body), record, town.logged.join('')])
    assert.ok(!/4111[ -]?1111/.test(page));
});

/** A page without what is of this answer alone: its request's number, its nonce, its token and what was asked for. */
function bare({ body }: Answer, asked: string): string {
  return body
    .replaceAll(/nonce="[^"]*"|value="[\w-]{43,}"|[\da-f]{8}-[\da-f-]{27}/g, '')
    .replaceAll(asked, 'ASKED')
    .replaceAll(encodeURIComponent(asked), 'ASKED');
}

test('a case that is not there, another team’s and another council’s are answered with the same page', async () => {
  const waste = await openCase(town, 'thornmere', { service: 'missed-bin', canary: 'zqx' });
  const abroad = await openCase(town, 'saltby', { service: 'fly-tipping', canary: 'zqx' });
  const cleanser = await officerAt(town, 'thornmere', 'cleanser');
  for (const to of ['', '/notes', '/assignment', '/closing', '/queue', '/reopening']) {
    const seen = [];
    for (const one of ['22222223', '2345678C', waste.reference, abroad.reference]) {
      const answer = await cleanser.get(`/hub/cases/${one}${to}`);
      seen.push(`${String(answer.status)} ${bare(answer, one)}`);
    }
    assert.equal(new Set(seen).size, 1, to);
    assert.match(seen[0] ?? '', /^404/);
  }
  const stranger = new Caller(town, hosts.thornmere);
  const told = [];
  for (const one of [waste.reference, abroad.reference, '2222-2222']) {
    const answer = await sendForm(stranger, '/follow', { reference: one, email: 'ann@example.org' });
    told.push(`${String(answer.status)} ${/<li>[\s\S]*?<\/li>/.exec(answer.body)?.[0] ?? ''}`);
  }
  assert.equal(told[0], told[1], 'a reference of ours, and one that is not');
});
