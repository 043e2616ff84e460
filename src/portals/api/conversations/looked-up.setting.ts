import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookupSource } from '#capabilities/forms';
import { publishPacks, readPack } from '#services';
import { act } from '#test/database';
import { treeWithJobs } from '#test/tree-with-jobs';
import { openRegisters } from '../../../../test/journeys/outside-registers.ts';
import { openAsker } from '../asker.setting.ts';

const sourceOf = (en: string, address: string, more: object) =>
  lookupSource.parse({ name: { en, cy: `C: ${en}` }, address, headers: { 'x-api-key': 'key' }, ...more });

const jobs = {
  lists: 'jobs',
  gives: {
    code: 'reference',
    says: { en: '{what.en}, by {due.en}', cy: '{what.cy}, erbyn {due.cy}' },
    hint: { en: 'Job {reference}', cy: 'Gwaith {reference}' },
  },
};
const vehicle = {
  gives: {
    looks: { en: '{vehicle.colour.en} {vehicle.make}', cy: '{vehicle.make}, {vehicle.colour.cy}' },
    size: { path: 'vehicle.body', values: { CAR: 'fits', VAN: 'large', MOTORCYCLE: 'fits' } },
  },
};
const sources = {
  'works-register': sourceOf('the works register', 'https://works.example.org/jobs?asset={asset}', jobs),
  'vehicle-register': sourceOf(
    'the vehicle register',
    'https://vehicles.example.org/vehicles/{plate}',
    vehicle,
  ),
};

const lookedUp = (question: string, more: string) =>
  `      - { question: ${question}, kind: look-up, from: works-register, with: { asset: tag }, ${more} }`;
const pages = `  - page: tags
    questions:
      - { question: tag, kind: text, most: 20, optional: true }
      - { question: plate, kind: vehicle-registration, optional: true }
  - page: works
    questions:
${lookedUp('job', 'or: none, when-down: message')}
${lookedUp('crew', 'or: typed, when-down: stop')}
${lookedUp('work', 'optional: true')}
  - page: looks
    fills: { from: vehicle-register, with: { plate: plate }, into: { looks: looks, size: size } }
    questions:
      - { question: looks, kind: text, most: 60, optional: true }
      - { question: size, kind: choice, options: [fits, large] }
  - page: again
    fills: { from: vehicle-register, with: { plate: plate }, into: { seen: looks }, when-down: stop }
    questions:
      - { question: seen, kind: text, most: 60 }
`;
const words = `  tag: { ask: What is on its tag? }
  plate: { ask: Whose car hit it?, label: Car }
  job: { ask: Is it this job?, label: Job, hint: Look at it., down: The book is shut. Go on without it. }
  crew: { ask: Which crew was it?, label: Crew, down: The crews cannot be asked now. Come back tomorrow. }
  work: { ask: What is to be done?, label: Work }
  looks: { ask: What did the car look like?, label: Looks }
  size: { ask: How large was it?, label: Size, options: { fits: It fits, large: It is large } }
  seen: { ask: What did you see?, label: Seen }
`;
const pageWords = `pages:
  tags: { title: What you saw }
  works: { title: The work }
  looks: { title: The car }
  again: { title: Again, down: The register is shut. Come back tomorrow. }
`;

/** The sample's bench, of which several things are looked up at systems outside, at an API of its own. */
export async function openLookedUp() {
  const { lookups, ...registers } = await openRegisters(sources);
  const asked = new Set<string>();
  const mayAsk = (asker: string) => Boolean(asked.add(asker)) && !barred.has(asker);
  const barred = new Set<string>();
  const asker = await openAsker({ isOwn: true, lookups: { ...lookups, mayAsk } });
  const { api } = asker;
  const folder = join(await mkdtemp(join(tmpdir(), 'looked-up-')), 'broken-bench');
  await cp(join(import.meta.dirname, '../../hub/setting/library/broken-bench'), folder, { recursive: true });
  const change = async (file: string, was: string, is: string) => {
    const path = join(folder, file);
    await writeFile(path, (await readFile(path, 'utf8')).replace(was, is));
  };
  await change('form.yaml', '  - page: contact', `${pages}  - page: contact`);
  for (const file of ['words.en.yaml', 'words.cy.yaml']) {
    await change(file, '  details: {', `${words}  details: {`);
    await change(file, 'questions:\n', `${pageWords}questions:\n`);
  }
  const read = await readPack(folder);
  assert.ok('found' in read, JSON.stringify(read));
  api.clock.advance({ minutes: 1 });
  const packs = [read.found, await treeWithJobs()];
  const offer = { ...api.offer, packs, offered: ['broken-bench', 'fallen-tree'] };
  await api.begin((tx) => publishPacks(tx, offer, act(api.clock.now())));
  return { asker, registers, askers: asked, barred };
}
