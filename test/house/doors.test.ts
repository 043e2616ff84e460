import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { checkout, offencesIn, read, sourcesIn, withoutComments } from './sources.ts';
import type { Source } from './sources.ts';

const handsOn = /export (type )?(\*( as \w+)?|\{[^}]*\}) from '[^']+';/g;

/** A front door hands on what stands behind it; it is short, and it decides nothing. */
function doorFaults({ text }: Pick<Source, 'text'>): readonly string[] {
  const rest = withoutComments(text).replaceAll(handsOn, '').trim();
  const lines = text.trimEnd().split('\n').length;
  return [
    ...(rest === '' ? [] : [`more than a door: ${rest.slice(0, 60)}`]),
    ...(lines < 40 ? [] : [`${String(lines)} lines`]),
  ];
}

test('every front door is short and holds no logic', async () => {
  const doors = await sourcesIn(
    'src/{language,services,{platform,capabilities,connectors,portals}/*}/index.ts',
  );
  assert.ok(doors.length > 20);
  assert.deepEqual(offencesIn(doors, doorFaults), []);
});

test('a door with logic in it, and a long one, are noticed', () => {
  assert.deepEqual(doorFaults({ text: `export { a } from './a.ts';\nexport const b = 1;\n` }), [
    'more than a door: export const b = 1;',
  ]);
  assert.deepEqual(doorFaults({ text: `export { a } from './a.ts';\n`.repeat(40) }), ['40 lines']);
  assert.deepEqual(
    doorFaults({ text: `export type {\n  A,\n  B,\n} from './a.ts';\nexport * as c from './c.ts';` }),
    [],
  );
});

const parts = z.object({ imports: z.record(z.string(), z.string()) });

/** Where `#name` leads: to a door, and for tests to their support. */
function notDoors(imports: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(imports)
    .filter(
      ([name, path]) =>
        !(path.endsWith('/index.ts') || (name === '#test/*' && path === './test/support/*.ts')),
    )
    .map(([name]) => name);
}

test('the names that package.json gives to folders lead to their doors', async () => {
  const { imports } = parts.parse(JSON.parse(await read('package.json')));
  assert.ok(Object.keys(imports).length >= 7);
  assert.deepEqual(notDoors(imports), []);
});

test('a name that leads past a door is noticed', () => {
  const past = { '#cases/*': './src/capabilities/cases/*.ts', '#language': './src/language/index.ts' };
  assert.deepEqual(notDoors(past), ['#cases/*']);
});

async function folders(home: string): Promise<readonly string[]> {
  const entries = await readdir(join(checkout, home), { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [`${home}/${entry.name}`] : []));
}

function readmeFaults(readme: string | undefined): readonly string[] {
  if (readme === undefined) return ['no README.md'];
  const lines = readme.trimEnd().split('\n').length;
  return [
    ...(/^# \w/.test(readme) ? [] : ['no title']),
    ...(lines <= 45 ? [] : [`more than a screen: ${String(lines)} lines`]),
  ];
}

test('every capability says on one screen what it is', async () => {
  const faults = [];
  for (const folder of await folders('src/capabilities')) {
    const readme = await read(`${folder}/README.md`).catch(() => undefined);
    faults.push(...readmeFaults(readme).map((fault) => `${folder}: ${fault}`));
  }
  assert.deepEqual(faults, []);
});

test('a missing README, one without a title and a long one are noticed', () => {
  assert.deepEqual(readmeFaults(undefined), ['no README.md']);
  assert.deepEqual(readmeFaults('cases\n'), ['no title']);
  assert.deepEqual(readmeFaults(`# Cases\n${'line\n'.repeat(45)}`), ['more than a screen: 46 lines']);
});
