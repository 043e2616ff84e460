import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import { z } from 'zod';
import { plantTree } from './planted-tree.ts';
import type { Planted } from './planted-tree.ts';

/** A house in small, in which nobody does wrong. */
const innocent: Planted = {
  'src/language/index.ts': `export { word } from './word.ts';`,
  'src/language/word.ts': `import { z } from 'zod';\nexport const word = z.string();`,
  'src/platform/one/index.ts': `export { one } from './one.ts';`,
  'src/platform/one/one.ts': `import { word } from '#language';\nexport const one = word;`,
  'src/platform/two/index.ts': `export { one } from '#platform/one';`,
  'src/capabilities/ledger/index.ts': `export { one } from '#platform/one';`,
  'src/capabilities/alpha/index.ts': `export { alpha } from './alpha.ts';`,
  'src/capabilities/alpha/alpha.ts': `import { one } from '#capabilities/ledger';\nexport const alpha = one;`,
  'src/capabilities/beta/index.ts': `export const beta = 1;`,
  'src/connectors/left/index.ts': `import { alpha } from '#capabilities/alpha';\nexport const left = alpha;`,
  'src/connectors/right/index.ts': `export const right = 1;`,
  'src/services/index.ts': `export { service } from './service.ts';`,
  'src/services/service.ts': `import { alpha } from '#capabilities/alpha';\nexport const service = alpha;`,
  'src/portals/shell/index.ts': `export const shell = 1;`,
  'src/portals/desk/index.ts': `export { desk } from './desk.ts';`,
  'src/portals/desk/desk.ts': `import { shell } from '#portals/shell';\nimport { service } from '#services';\nexport const desk = [shell, service];`,
  'src/browser/page.ts': `export const page = 1;`,
  'src/commands/run.ts': `import { desk } from '#portals/desk';\nimport { left } from '#connectors/left';\nexport const run = [desk, left];`,
  'src/main.ts': `import { run } from './commands/run.ts';\nexport const main = run;`,
  'simulators/index.ts': `import { word } from '../src/language/index.ts';\nexport const simulator = word;`,
  'demo/index.ts': `export const demo = 1;`,
};

type Trespass = { readonly file: string; readonly imports: string; readonly rules: readonly string[] };

/** Each does one thing wrong, and the rules named report it: the first is the rule that it is planted for. */
const trespasses: readonly Trespass[] = [
  { file: 'src/language/impure.ts', imports: '#platform/one', rules: ['language-is-pure'] },
  { file: 'src/platform/one/up.ts', imports: '#capabilities/alpha', rules: ['platform-looks-down'] },
  { file: 'src/capabilities/alpha/up.ts', imports: '#services', rules: ['capabilities-look-down'] },
  {
    file: 'src/capabilities/alpha/sideways.ts',
    imports: '#capabilities/beta',
    rules: ['capabilities-are-strangers'],
  },
  {
    file: 'src/capabilities/ledger/leaning.ts',
    imports: '#capabilities/alpha',
    rules: ['the-spine-leans-on-nobody', 'capabilities-are-strangers'],
  },
  { file: 'src/connectors/left/up.ts', imports: '#services', rules: ['connectors-look-down'] },
  {
    file: 'src/connectors/left/sideways.ts',
    imports: '#connectors/right',
    rules: ['connectors-are-strangers'],
  },
  { file: 'src/services/up.ts', imports: '#portals/desk', rules: ['services-look-down'] },
  { file: 'src/portals/desk/sideways.ts', imports: '../other/index.ts', rules: ['portals-are-strangers'] },
  {
    file: 'src/capabilities/alpha/window.ts',
    imports: '../../platform/one/one.ts',
    rules: ['front-door-only'],
  },
  {
    file: 'src/services/window.ts',
    imports: '../capabilities/alpha/alpha.ts',
    rules: ['front-door-only-from-above'],
  },
  { file: 'src/commands/window.ts', imports: '../portals/desk/desk.ts', rules: ['portals-by-their-door'] },
  { file: 'src/platform/two/shown.ts', imports: '../../../demo/index.ts', rules: ['src-stands-alone'] },
  {
    file: 'simulators/insider.ts',
    imports: '../src/platform/one/index.ts',
    rules: ['simulators-speak-the-wire-only'],
  },
  {
    file: 'src/services/borrowed.ts',
    imports: '../browser/page.ts',
    rules: ['the-browser-is-a-world-of-its-own'],
  },
  { file: 'src/services/plugged.ts', imports: '#connectors/left', rules: ['only-main-plugs-in-connectors'] },
  {
    file: 'src/platform/two/spelling.ts',
    imports: '../../language/word.ts',
    rules: ['language-by-its-door'],
  },
  {
    file: 'src/browser/clever.ts',
    imports: '../language/word.ts',
    rules: ['the-browser-takes-pure-modules'],
  },
  {
    file: 'src/portals/desk/window.ts',
    imports: '../../services/service.ts',
    rules: ['services-by-their-door'],
  },
  { file: 'src/portals/desk/wired.ts', imports: '../../main.ts', rules: ['nobody-needs-main'] },
  { file: 'src/platform/two/tooled.ts', imports: 'fast-check', rules: ['what-ships-needs-no-tool'] },
];

/** Two files that need each other; a type alone counts too. */
const circle: Planted = {
  'src/language/chicken.ts': `import type { Egg } from './egg.ts';\nexport type Chicken = { egg: Egg };`,
  'src/language/egg.ts': `import type { Chicken } from './chicken.ts';\nexport type Egg = { chicken: Chicken };`,
  'src/portals/other/index.ts': `export const other = 1;`,
};

const planted = Object.fromEntries(
  trespasses.map(({ file, imports }) => [file, `import * as taken from '${imports}';\nexport { taken };`]),
);
const tree = await plantTree({ ...innocent, ...circle, ...planted });
after(() => tree.clear());

const report = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

const found = report.parse(
  JSON.parse(
    await tree.run('depcruise', [
      'src',
      'simulators',
      'demo',
      '--config',
      '.dependency-cruiser.cjs',
      '-T',
      'json',
    ]),
  ),
).summary.violations;

function filesFor(rule: string): readonly string[] {
  return [...new Set(found.filter((one) => one.rule.name === rule).map(({ from }) => from))].toSorted();
}

const book = z.object({ forbidden: z.array(z.object({ name: z.string() })) });
const rules = book
  .parse(createRequire(import.meta.url)('../../.dependency-cruiser.cjs'))
  .forbidden.map(({ name }) => name);

for (const rule of rules.filter((name) => name !== 'no-cycles'))
  test(`the arrow ${rule} reports its own trespass and nothing else`, () => {
    const own = trespasses.filter((trespass) => trespass.rules.includes(rule)).map(({ file }) => file);
    assert.ok(
      trespasses.some((trespass) => trespass.rules[0] === rule),
      'a rule without a trespass is a wish',
    );
    assert.deepEqual(filesFor(rule), own.toSorted());
  });

test('the arrow no-cycles reports the files that need each other and nothing else', () => {
  const [first, ...others] = filesFor('no-cycles');
  assert.ok(first !== undefined && first in circle);
  assert.ok(others.every((file) => file in circle));
});

test('what was planted is all that is reported', () => {
  const suspects = new Set([...trespasses.map(({ file }) => file), ...Object.keys(circle)]);
  assert.deepEqual(
    found.map(({ from }) => from).filter((file) => !suspects.has(file)),
    [],
  );
});
