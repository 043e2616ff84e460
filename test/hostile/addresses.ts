import type { Cases } from './cast.ts';
import { hostileEncodings, hostileValues, markup, queryNames } from './hostile-values.ts';
import type { Town } from './town.ts';

type Named = { readonly at: string };

/** What each portal answers to, under its prefix: pages, scripts' data, and ways through the directory. */
export function routesOf({ portals: { resident, hub } }: Town) {
  return {
    resident: below('', [
      ...resident.pages,
      ...resident.endpoints,
      ...resident.passages,
      ...(resident.relays ?? []),
    ]),
    hub: below('/hub', [...hub.pages, ...hub.endpoints, ...hub.passages, ...(hub.relays ?? [])]),
    acting: [
      ...below(
        '',
        resident.pages.filter(({ acts }) => acts),
      ),
      ...below(
        '/hub',
        hub.pages.filter(({ acts }) => acts),
      ),
    ],
  };
}

function below(prefix: string, named: readonly Named[]): readonly string[] {
  return named.map(({ at }) => (at === '/' && prefix !== '' ? prefix : prefix + at));
}

const steps = ['place', 'rubbish', 'hazard', 'amount', 'details', 'contact', 'nowhere'];

/** What stands truly behind each name in an address. */
export function truthsOf(town: Town, cases: Cases): Readonly<Record<string, readonly string[]>> {
  return {
    reference: [cases.public.reference],
    field: ['telephone'],
    seal: [town.seals.seal(cases.public.reference)],
    service: ['fly-tipping'],
    page: steps,
    queue: ['street-cleansing'],
    action: ['send', 'return', 'finish'],
  };
}

/** Every address of a pattern with true values. */
export function trueAddresses(pattern: string, truths: Readonly<Record<string, readonly string[]>>) {
  let found = [pattern];
  for (const [name, values] of Object.entries(truths))
    found = found.flatMap((one) =>
      new RegExp(`:${name}\\b`).test(one) ? values.map((value) => one.replace(`:${name}`, value)) : [one],
    );
  return found;
}

/** A pattern's addresses with each of its names spoilt in turn, the others true. */
export function spoiltAddresses(pattern: string, truths: Readonly<Record<string, readonly string[]>>) {
  const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  return names.flatMap((name, place) => {
    const [one = pattern] = trueAddresses(pattern, { ...truths, [name]: [`:${name}`] });
    return some(pattern.length + place).map((value) => one.replace(`:${name}`, () => value));
  });
}

/** What has broken pages of ours goes everywhere; of the rest every third value, other ones in other places. */
function some(turn: number): readonly string[] {
  const short = hostileValues.filter((value) => value.length < 1_000);
  const rest = [...short.map(encodeURIComponent), ...hostileEncodings];
  return [...sharpest, ...rest.filter((_value, place) => (place + turn) % 3 === 0)];
}

const sharpest = ['constructor', 'a%00b', '%ED%A0%80', encodeURIComponent(markup)];

/** An address with each name that could stand in a query, and values that go round. */
export function spoiltQueries(address: string, turn: number): readonly string[] {
  const encoded = [...hostileValues.map(encodeURIComponent), ...hostileEncodings];
  const names = queryNames.filter((_name, place) => (place + turn) % 3 === 0);
  return names.map((name, place) => {
    const value = encoded[(turn * 7 + place * 5) % encoded.length] ?? '';
    return `${address}?${name}=${value}&${name}=${value}&${name}[a][b]=1`;
  });
}

/** What each page reads from its address, with everything that could stand there. */
export function knownQueries({
  reference = [],
}: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const encoded = [...hostileValues.map(encodeURIComponent), ...hostileEncodings];
  const known = [
    '/?q=',
    '/sign-in?next=',
    '/services/fly-tipping/questions/place?change=',
    '/map/picture.svg?scale=1&at=',
    '/map/picture.svg?at=1,1&scale=',
    '/map/picture.svg?at=1,1&scale=1&pin=',
    '/map/reports.json?box=',
    '/properties?q=',
    '/nearest/libraries?uprn=',
    '/hub?after=',
    '/hub/search?q=',
    '/hub/queues/street-cleansing?after=',
    '/hub/queues/street-cleansing?status=',
    '/hub/queues/street-cleansing/map?due=',
    '/hub/queues/street-cleansing/points.json?box=',
    `/hub/cases/${reference[0] ?? ''}?before=`,
    '/hub/sign-in?why=',
    '/hub/sign-in/return?state=',
  ];
  return known.flatMap((address, turn) =>
    encoded.filter((_value, place) => (place + turn) % 2 === 0).map((value) => address + value),
  );
}

/** Ways to write an address that routers and URL parsers read differently. */
export const oddPaths: readonly string[] = [
  '//',
  '///',
  '//evil.example/',
  '/./',
  '/hub//',
  '/hub/.',
  '/hub%2f',
  '/hub/%2e%2e/',
  '/services/fly-tipping.',
  '/services/fly-tipping/',
  '/services//fly-tipping',
  '/services%2ffly-tipping',
  '/SERVICES/fly-tipping',
  '/assets/..%2f..%2fpackage.json',
  '/.git/config',
  '/.env',
  '/%',
  `/${'a/'.repeat(3_000)}`,
  `/?${'a[b]'.repeat(1_000)}=1`,
  `/?${Array.from({ length: 2_000 }, (_none, place) => `a${String(place)}=1`).join('&')}`,
];
