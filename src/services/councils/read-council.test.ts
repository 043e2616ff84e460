import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { sayProblem } from '../reading/problem.ts';
import { readOffer } from '../packs/read-offer.ts';
import { councilFolders, library } from '../sample.setting.ts';
import { councillorsFor } from './councillors.ts';
import { readCouncil } from './read-council.ts';

const folders = await councilFolders();

for (const folder of folders)
  test(`${basename(folder)} is whole, and so is every service that it offers`, async () => {
    const read = await readCouncil(folder);
    assert.deepEqual('problems' in read ? read.problems.map(sayProblem) : [], []);
    assert.ok('found' in read);
    const { packs, problems, offered } = await readOffer(library, read.found);
    assert.deepEqual(problems.map(sayProblem), []);
    assert.deepEqual(
      packs.map(({ service }) => service),
      offered,
    );
    const worked = new Set(
      Object.values(read.found.teams).flatMap(({ works }) => works as readonly string[]),
    );
    assert.deepEqual(
      offered.filter((service) => !worked.has(service)),
      [],
      'somebody works each service',
    );
  });

/** Text to plant in a copy of the first council, and what must be said about it. */
const planted: readonly (readonly [string, string, RegExp, string, RegExp])[] = [
  ['a slug that is not the folder’s', 'council.yaml', /slug: \w+/, 'slug: elsewhere', /Write “slug: /],
  [
    'a colour that cannot be read on',
    'council.yaml',
    /brand: '#\w+'/,
    "brand: '#f2b632'",
    /Choose another colour/,
  ],
  ['a portal without a path', 'council.yaml', /hub: \/hub/, 'hub: the hub', /Write a path such as “\/hub”/],
  [
    'a real council with invented officers',
    'council.yaml',
    /fictional: true/,
    'fictional: false',
    /Remove the officers/,
  ],
  [
    'a permission that there is not',
    'teams.yaml',
    /case\.read, case\.note, request\.enter/,
    'case.eat',
    /Write one of these for “0”: case\.read/,
  ],
  [
    'an officer of no team',
    'teams.yaml',
    /team: waste/,
    'team: nowhere',
    /Name a team of this file: “nowhere” is none/,
  ],
  [
    'an officer with no role',
    'teams.yaml',
    /roles: \[officer\]/,
    'roles: [nobody]',
    /Name a role of this file: “nobody” is none/,
  ],
  [
    'a team that works what is not offered',
    'teams.yaml',
    /works: \[[a-z-]+\]/,
    'works: [moon-landing]',
    /Offer “moon-landing” in services.yaml/,
  ],
  [
    'a queue of two teams',
    'teams.yaml',
    /contact-centre: \{ en: Contact centre, cy: [^}]*\}/,
    'waste: { en: Waste, cy: Gwastraff }',
    /Name this queue otherwise/,
  ],
  [
    'a group that is no identifier',
    'teams.yaml',
    /group: \S+/,
    'group: everybody',
    /Write the object id of the group/,
  ],
  [
    'a map that begins with what is none',
    'council.yaml',
    /begins: streets/,
    'begins: moonlight',
    /Name a basemap of this file, or “streets”: “moonlight” is none/,
  ],
  [
    'a map of a kind that there is not',
    'council.yaml',
    /kind: os-maps/,
    'kind: paper',
    /Write one of these for “kind”|“kind”/,
  ],
  [
    'a layer that Ordnance Survey has not',
    'council.yaml',
    /layer: Light_27700/,
    'layer: Night_27700',
    /Write one of these for “layer”: Light_27700/,
  ],
  [
    'addresses from nowhere',
    'council.yaml',
    /fictional: true/,
    'fictional: true\naddresses: a-book',
    /Write one of these for “addresses”: own, os-places/,
  ],
  [
    'more questions than Ordnance Survey answers in a minute',
    'council.yaml',
    /fictional: true/,
    'fictional: true\naddresses: os-places\nosPlaces: { perMinute: 6000 }',
    /perMinute/,
  ],
  ['a map without what must stand on it', 'council.yaml', /attribution: .*/, '', /Add “attribution”/],
  [
    'a tile server whose address has no row',
    'council.yaml',
    /kind: os-maps\n.*\n/,
    'kind: xyz\n      address: https://tiles.example.org/{z}/{x}.png\n',
    /Write “\{z\}”, “\{x\}” and “\{y\}”/,
  ],
  [
    'a real council’s tile server without TLS',
    'council.yaml',
    /fictional: true([^]*)kind: os-maps\n.*\n/,
    'fictional: false$1kind: xyz\n      address: http://tiles.example.org/{z}/{x}/{y}.png\n',
    /Write an address that begins with https/,
  ],
  ['a day that there is not', 'calendars.yaml', /on: 2026-12-29/, 'on: 2026-02-30', /Write a date such as/],
  ['a kind of area that every council has', 'places.yaml', /flood-zone:/, 'ward:', /Name it otherwise/],
  ['a distance that is none', 'places.yaml', /within: 150 m/, 'within: near', /Write a distance in metres/],
  [
    'an owner to whom nobody passes anything on',
    'places.yaml',
    /does: route\n {4}queue: \S+/,
    'does: route',
    /Add “queue”: it is missing/,
  ],
  [
    'an owner with a queue that nobody has',
    'places.yaml',
    /queue: contact-centre/,
    'queue: nowhere',
    /Name a queue of teams.yaml/,
  ],
  [
    'an owner whose address is a script',
    'places.yaml',
    /web: \S+/,
    'web: javascript:alert(1)',
    /Write an address such as/,
  ],
  [
    'a change of collections that says nothing',
    'calendars.yaml',
    /dropped: true/,
    '',
    /Say one of “later: 1”/,
  ],
  [
    'a change of collections that ends before it begins',
    'calendars.yaml',
    /until: 2027-01-08/,
    'until: 2026-01-08',
    /Let “until” be the same day/,
  ],
  [
    'hours that end before they begin',
    'calendars.yaml',
    /closes: '17:00'/,
    "closes: '07:00'",
    /Let “closes” be later/,
  ],
];
const elected = `councillors:
  E05990001:
    - { name: Bronwen Achterberg, party: { en: Independent, cy: Annibynnol }, email: b.achterberg@example.org, since: 2023-05-04 }
  E05990002: []
`;
const misspelt: readonly (readonly [string, string, string, RegExp])[] = [
  ['a ward without its code', 'E05990001', 'Castle', /Write the ward’s GSS code/],
  ['a councillor without an address', 'email: b.achterberg@example.org, ', '', /Add “email”: it is missing/],
  ['a councillor since no day', '2023-05-04', 'May', /Write a date such as/],
];

async function withCouncillors(text: string) {
  const [folder = ''] = folders;
  const copy = join(await mkdtemp(join(tmpdir(), 'council-')), basename(folder));
  await cp(folder, copy, { recursive: true });
  await writeFile(join(copy, 'councillors.yaml'), text);
  return readCouncil(copy);
}

test('the councillors of a ward are known by its code, and a vacant seat is nobody’s', async () => {
  const read = await withCouncillors(elected);
  assert.ok('found' in read);
  assert.deepEqual(
    councillorsFor(read.found, 'E05990001').map(({ name }) => name),
    ['Bronwen Achterberg'],
  );
  assert.deepEqual(councillorsFor(read.found, 'E05990002'), []);
  assert.deepEqual(councillorsFor(read.found, 'constructor'), []);
});

for (const [title, was, is, remedy] of misspelt)
  test(`${title} is a problem with its line`, async () => {
    const read = await withCouncillors(elected.replace(was, is));
    const [problem] = 'problems' in read ? read.problems.map(sayProblem) : [];
    assert.match(problem ?? '', /councillors\.yaml:[23]: /);
    assert.match(problem ?? '', remedy);
  });

for (const [title, file, was, is, remedy] of planted)
  test(`${title} is a problem with its line`, async () => {
    const [folder = ''] = folders;
    const copy = join(await mkdtemp(join(tmpdir(), 'council-')), basename(folder));
    await cp(folder, copy, { recursive: true });
    const text = await readFile(join(copy, file), 'utf8');
    assert.match(text, was);
    await writeFile(join(copy, file), text.replace(was, is));
    const read = await readCouncil(copy);
    const problems = 'problems' in read ? read.problems.map(sayProblem) : [];
    assert.ok(
      problems.some((problem) => remedy.test(problem)),
      problems.join('\n'),
    );
    for (const problem of problems) assert.match(problem, /^[a-z-]+\/[a-z]+\.yaml:\d+: .+[.]$/s);
  });
