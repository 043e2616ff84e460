import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { parseYaml, readYamlFile } from '../reading/yaml-file.ts';
import type { YamlFile } from '../reading/yaml-file.ts';
import { sayProblem } from '../reading/problem.ts';
import { anyCouncil, fixtures } from '../sample.setting.ts';
import { surroundingsWith } from './read-offer.ts';
import { readPack } from './read-pack.ts';
import type { Offering } from './read-pack.ts';

const name = 'unicorn-licence';
const council = await anyCouncil();
const surroundings = surroundingsWith([name], council);

/** A copy of the unicorn licence in which something was changed. */
async function copied(): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'pack-')), name);
  await cp(join(fixtures, name), folder, { recursive: true });
  return folder;
}

async function problemsOf(folder: string, offering: Offering = { surroundings }): Promise<readonly string[]> {
  const read = await readPack(folder, offering);
  return 'problems' in read ? read.problems.map(sayProblem) : [];
}

test('the unicorn licence itself has no problems', async () => {
  assert.deepEqual(await problemsOf(await copied()), []);
});

const change = z.strictObject({ was: z.string(), is: z.string() });
const planted = z.array(
  change.extend({
    a: z.string(),
    file: z.string(),
    more: change.optional(),
    in: z.string().optional(),
    on: z.string().optional(),
    says: z.string(),
  }),
);
const list = await readYamlFile(join(fixtures, 'planted-problems.yaml'), 'planted-problems.yaml');
assert.ok('found' in list);

for (const { a, file, was, is, more, in: reportedIn = file, on = is, says } of planted.parse(list.found.data))
  test(`a ${a} is a problem with its file, line and remedy`, async () => {
    const folder = await copied();
    let text = await readFile(join(folder, file), 'utf8');
    for (const one of [{ was, is }, ...(more ? [more] : [])]) {
      assert.ok(text.includes(one.was), `${file} has ${one.was}`);
      text = text.replace(one.was, one.is);
    }
    await writeFile(join(folder, file), text);
    const reported = (await readFile(join(folder, reportedIn), 'utf8')).split('\n');
    const line = reported.findIndex((written) => written.includes(on)) + 1;
    const problems = await problemsOf(folder);
    const expected = `${name}/${reportedIn}:${String(line)}: `;
    assert.ok(
      problems.some((problem) => problem.startsWith(expected) && problem.includes(says)),
      `${expected}… ${says} … in:\n${problems.join('\n')}`,
    );
    for (const problem of problems) assert.match(problem, /^[a-z-]+\/[a-z.]+\.yaml:\d+: .+[.]$/s);
  });

test('a file in another encoding is a problem', async () => {
  const folder = await copied();
  await writeFile(join(folder, 'words.cy.yaml'), Buffer.from('name: t\xea', 'latin1'));
  assert.match((await problemsOf(folder)).join(), /words.cy.yaml:1: Save this file as UTF-8/);
});

test('a file that is missing is a problem, and so is one that grows out of aliases', async () => {
  const folder = await copied();
  await rm(join(folder, 'words.cy.yaml'));
  assert.deepEqual(await problemsOf(folder), [
    'unicorn-licence/words.cy.yaml:1: Add this file: it is missing.',
  ]);
  const lines = Array.from(
    { length: 9 },
    (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`,
  );
  const bomb = parseYaml('bomb.yaml', ['a0: &a0 [x]', ...lines].join('\n'));
  assert.ok('problems' in bomb);
});

function differences(text: string): YamlFile {
  const read = parseYaml('council/services.yaml', text);
  assert.ok('found' in read);
  return read.found;
}

test('a council’s differences are laid over by name, and their problems are in its own file', async () => {
  const folder = await copied();
  const other = differences(
    `services:\n  ${name}:\n    service: { statuses: [received, visited, licensed, refused] }\n    words:\n      en: { name: Licence your unicorn }\n`,
  );
  const read = await readPack(folder, { differences: other, surroundings });
  assert.ok('found' in read);
  assert.equal(read.found.words.en.name, 'Licence your unicorn');
  assert.equal(read.found.words.en.noun, 'Unicorn licence');
  const wrong = differences(`services:\n  ${name}:\n    service:\n      opens:\n        queue: stable\n`);
  assert.match(
    (await problemsOf(folder, { differences: wrong, surroundings })).join('\n'),
    /^council\/services.yaml:5: Name a queue/,
  );
});
