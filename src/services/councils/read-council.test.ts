import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { sayProblem } from '../reading/problem.ts';
import { readOffer } from '../packs/read-offer.ts';
import { councilFolders, library } from '../sample.setting.ts';
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
  ['a day that there is not', 'calendars.yaml', /on: 2026-12-29/, 'on: 2026-02-30', /Write a date such as/],
  [
    'hours that end before they begin',
    'calendars.yaml',
    /closes: '17:00'/,
    "closes: '07:00'",
    /Let “closes” be later/,
  ],
];
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
