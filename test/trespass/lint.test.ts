import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { z } from 'zod';
import { plantTree } from './planted-tree.ts';

type Trespass = { readonly rule: string; readonly what: string; readonly text: string };

const trespasses: readonly Trespass[] = [
  {
    rule: 'typescript(no-floating-promises)',
    what: 'a promise that nobody waits for',
    text: `export async function send(): Promise<void> {}\nexport function forget(): void {\n  send();\n}\n`,
  },
  {
    rule: 'import(no-default-export)',
    what: 'a default export',
    text: `const thing = 1;\nexport default thing;\n`,
  },
  {
    rule: 'eslint(no-console)',
    what: 'a line to the console, past the log',
    text: `export function shout(): void {\n  console.log('here');\n}\n`,
  },
  {
    rule: 'typescript(no-explicit-any)',
    what: 'a value of any type',
    text: `export const loose: any = 1;\n`,
  },
  {
    rule: 'typescript(no-non-null-assertion)',
    what: 'a claim that something is there',
    text: `export const first = (list: readonly string[]): string => list[0]!;\n`,
  },
  {
    rule: 'typescript(switch-exhaustiveness-check)',
    what: 'a choice that leaves a case out',
    text: `export function say(tongue: 'en' | 'cy'): void {\n  switch (tongue) {\n    case 'en':\n      break;\n  }\n}\n`,
  },
  {
    rule: 'typescript(only-throw-error)',
    what: 'something thrown that is no error',
    text: `export function fail(): never {\n  throw 'no';\n}\n`,
  },
  {
    rule: 'eslint(max-params)',
    what: 'a function with four parameters',
    text: `export const sum = (a: number, b: number, c: number, d: number): number => a + b + c + d;\n`,
  },
  {
    rule: 'eslint(max-lines-per-function)',
    what: 'a function longer than a screen',
    text: `export function long(): number {\n  let sum = 0;\n${'  sum += 1;\n'.repeat(60)}  return sum;\n}\n`,
  },
  {
    rule: 'eslint(max-lines)',
    what: 'a file of more than 300 lines',
    text: Array.from({ length: 301 }, (_none, line) => `export const line${String(line)} = 1;\n`).join(''),
  },
  {
    rule: 'eslint(complexity)',
    what: 'a function of eleven branches',
    text: `export const pick = (n: number): number =>\n${Array.from({ length: 11 }, (_none, branch) => `  n === ${String(branch)} ? ${String(branch)} :`).join('\n')} -1;\n`,
  },
];

const fileOf = (place: number) => `src/language/planted-${String(place)}.ts`;
const planted = trespasses.map(({ text }, place) => [fileOf(place), text] as const);
const innocent = `export const sum = (one: number, other: number): number => one + other;\n`;
const page = `const page = { at: '/' };\nexport default page;\n`;
const tree = await plantTree({
  ...Object.fromEntries(planted),
  'src/language/innocent.ts': innocent,
  'src/portals/desk/start.page.ts': page,
});
after(() => tree.clear());

const report = z.object({ diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })) });
const { diagnostics } = report.parse(
  JSON.parse(await tree.run('oxlint', ['--type-aware', '--format', 'json', 'src'])),
);

for (const [place, { rule, what }] of trespasses.entries())
  test(`lint reports ${what}`, () => {
    const codes = diagnostics.filter(({ filename }) => filename === fileOf(place)).map(({ code }) => code);
    assert.deepEqual([...new Set(codes)], [rule]);
  });

test('lint leaves alone what is right, and a page may be a default export', () => {
  const files = diagnostics.map(({ filename }) => filename);
  assert.ok(!files.includes('src/language/innocent.ts'));
  assert.ok(!files.includes('src/portals/desk/start.page.ts'));
});
