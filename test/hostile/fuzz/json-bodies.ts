import { newToken } from '#platform/chance';
import type { Sent } from './bodies.ts';
import type { Chance } from './chance.ts';
import { plantsOf } from './plants.ts';
import { hostile } from './values.ts';

/** What a program sends: well, nearly well, or as none would. */
export function jsonFor(chance: Chance, { at, who }: To): Required<Sent> {
  const keys: readonly string[] = ['', 'x', '"', 'a'.repeat(65), '../../etc/passwd'];
  const key = chance.often(90) ? newToken() : chance.pick(keys);
  const types = ['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-16'];
  const type = chance.often(90) ? 'application/json' : chance.pick(types);
  return { body: bodyFor(chance, { at, who }), headers: { 'idempotency-key': key, 'content-type': type } };
}

/** To which address, and who sends it. */
type To = { readonly at: string; readonly who: string };

function bodyFor(chance: Chance, { at, who }: To): string {
  if (chance.often(10)) return chance.pick(oddities);
  const body = chance.often(85) ? chance.pick(bodiesOf(at, who)) : {};
  return JSON.stringify(chance.often(50) ? body : spoilt(chance, body));
}

/** Bodies that are right somewhere. */
function bodiesOf(at: string, who: string): readonly object[] {
  const talking = Object.entries(talkingOf(who)).find(([end]) => at.endsWith(end))?.[1];
  return talking ?? requestsOf(who);
}

/** What is said in a conversation, by the end of the address. */
function talkingOf(who: string): Readonly<Record<string, readonly object[]>> {
  const { name, email, details } = plantsOf(who);
  return {
    '/conversations': [{}, { language: 'cy', way: 'chat', asksFor: 'resident' }, { version: 1 }],
    '/answers': [
      { question: 'place', text: 'By the old gate' },
      { question: 'place', value: { description: 'By the old gate' } },
      { question: 'rubbish', choose: 'household' },
      { question: 'rubbish', text: 'anything' },
      { question: 'amount', text: 'bag' },
      { question: 'details', text: details },
      { question: 'name', text: name },
      { question: 'email', text: email },
      { question: 'telephone', value: null },
    ],
    '/language': [{ language: 'cy' }, { language: 'en' }],
    '/submission': [{ join: null }, {}, { join: 'H4RT9KXW' }],
    '/link': [{}, { email }],
  };
}

function requestsOf(who: string): readonly object[] {
  const { name, email, details } = plantsOf(who);
  const reporting = {
    place: { at: { easting: 619_900, northing: 480_389 }, description: 'By the old gate' },
    rubbish: 'household',
    amount: 'bag',
    details,
    name,
    email,
  };
  return [
    { answers: reporting, join: null },
    { answers: reporting },
    { answers: { ...reporting, place: { description: 'By the old gate' } }, language: 'cy', way: 'chat' },
    { answers: { ...reporting, rubbish: null, hazard: 'asbestos' } },
    { answers: {} },
  ];
}

/** With something of it gone, of another kind or hostile. */
function spoilt(chance: Chance, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || chance.often(10)) return oddValue(chance);
  const entries = Object.entries(value);
  if (entries.length === 0) return { [oddName(chance)]: oddValue(chance) };
  const [name] = chance.pick(entries);
  const changed = entries.map(([key, one]: [string, unknown]) => [
    key,
    key === name ? spoilt(chance, one) : one,
  ]);
  const more = chance.often(20) ? [[oddName(chance), oddValue(chance)]] : [];
  return Object.fromEntries(chance.often(10) ? changed.slice(1) : [...changed, ...more]);
}

const oddName = (chance: Chance): string =>
  chance.pick(['constructor', 'toString', 'x', '', 'a.b', 'más', ' ', '\u0000']);

function oddValue(chance: Chance): unknown {
  const odd: readonly unknown[] = [
    null,
    true,
    -1,
    1e308,
    0.1,
    '',
    [],
    {},
    [[[]]],
    '\u0000',
    '\ud800',
    'x'.repeat(10_000),
    '4929 1234 5678 9015',
    { at: { easting: 'x', northing: null } },
    { uprn: '999999999999' },
    [{ file: '0190aaaa-0000-7000-8000-000000000001' }],
  ];
  return chance.often(30) ? decodedOr(hostile(chance)) : chance.pick(odd);
}

/** As it would be read from an address; what cannot be, as it stands. */
function decodedOr(wire: string): string {
  try {
    return decodeURIComponent(wire);
  } catch {
    return wire;
  }
}

const oddities: readonly string[] = [
  '',
  '{',
  'null',
  '[]',
  '"x"',
  '{"__proto__":{"answers":{}}}',
  '{"answers":{"__proto__":{"x":1}}}',
  '{"answers":{"constructor":{"prototype":{"x":1}}}}',
  '['.repeat(50_000),
  `{"answers":${'['.repeat(60_000)}${']'.repeat(60_000)}}`,
  `{"answers":{"details":"${'x'.repeat(300_000)}"}}`,
  '\u001f\u008b',
];
