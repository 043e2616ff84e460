import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measured } from './figure.ts';
import { partsOfFloor } from './pages/floor.ts';
import { readWanted } from './read-wanted.ts';
import { openLines } from './say-figures.ts';
import { suites } from './suites.ts';
import { linkedFrom } from './weight/linked-from.ts';

const page = measured({
  suite: 'pages',
  name: 'hub queue',
  unit: 'ms',
  rounds: [4, 2, 3],
  floor: { route: 0.5, transaction: 0.5, template: 1 },
  goal: { ratioAtMost: 1.5 },
});

function linesOf(json: boolean): readonly string[] {
  const said: string[] = [];
  const lines = openLines(json, (line) => said.push(line));
  lines.add([page]);
  lines.end();
  return said;
}

test('as JSON a figure is one line with eight names and no more', () => {
  const [line = '', ...others] = linesOf(true);
  assert.deepEqual(others, []);
  assert.equal(
    line,
    '{"suite":"pages","name":"hub queue","value":3,"unit":"ms","floor":2,"ratio":1.5,"goal":1.5,"met":true}',
  );
});

test('as a table a figure shows its spread, and each part of its floor by name', () => {
  const [headings = '', line = '', floor] = linesOf(false);
  assert.match(headings, /^suite +what +value +unit +from +to +floor +ratio +goal +met$/);
  assert.match(line, /^pages +hub queue +3 +ms +2 +4 +2 +1\.5 +1\.5 +yes$/);
  assert.equal(floor, '  floor: route 0.5 + transaction 0.5 + template 1');
});

test('the floor of a page is the sum of six parts, and each says what it is', () => {
  const names = ['route', 'transaction', 'session', 'queries', 'template', 'compression'];
  assert.deepEqual(Object.keys(partsOfFloor), names);
  const floor = Object.fromEntries(names.map((name, place) => [name, place + 1]));
  const figure = measured({ suite: 'pages', name: 'page', unit: 'ms', rounds: [42], floor });
  assert.deepEqual([figure.floor, figure.ratio, figure.parts], [21, 2, floor]);
});

const verdicts = [
  [{ ratioAtLeast: 0.3 }, [3, 0.3, true]],
  [{ ratioAtLeast: 0.31 }, [3, 0.31, false]],
  [{ ratioAtMost: 0.29 }, [3, 0.29, false]],
  [{ valueAtMost: 3 }, [3, 3, true]],
  [{ valueAtMost: 2.9 }, [3, 2.9, false]],
] as const;

for (const [goal, expected] of verdicts)
  test(`a median of 3 against a floor of 10, with the goal ${JSON.stringify(goal)}`, () => {
    const figure = measured({ suite: 's', name: 'n', unit: 'ms', rounds: [3, 9, 1], floor: [10], goal });
    assert.deepEqual([figure.value, figure.goal, figure.met], expected);
  });

test('what is without a floor or a goal says so', () => {
  const { floor, ratio, goal, met } = measured({ suite: 's', name: 'n', unit: 'KB', rounds: [27] });
  assert.deepEqual([floor, ratio, goal, met], [null, null, null, null]);
});

function namesOf(args: readonly string[]) {
  const wanted = readWanted(args);
  assert.ok('suites' in wanted);
  return [wanted.json, wanted.suites.map(({ name }) => name)];
}

test('the suites that are named are measured, or all of them', () => {
  assert.deepEqual(namesOf(['weight', '--json']), [true, ['weight']]);
  assert.deepEqual(namesOf([]), [false, suites.map(({ name }) => name)]);
});

test('an option that there is not gets a sentence', () => {
  assert.match(
    JSON.stringify(readWanted(['--quick'])),
    /There is no option --quick here: only --json and --size/,
  );
});

function sizeOf(args: readonly string[]): string {
  const wanted = readWanted(args);
  return 'size' in wanted ? wanted.size : wanted.sentence;
}

test('figures are of the full size, and of another where it is asked for', () => {
  assert.equal(sizeOf([]), 'full');
  assert.equal(sizeOf(['--size', 'small', 'import']), 'small');
  assert.match(sizeOf(['--size=huge']), /A size is full or small/);
});

test('a suite that there is not gets a sentence with those that there are', () => {
  const names = suites.map(({ name }) => name).join(', ');
  assert.deepEqual(readWanted(['submit', 'sprint']), {
    sentence: `There is no suite “sprint”. There are ${names}. Usage: npm run bench [-- SUITE…] [--size small] [--json]`,
  });
});

test('a page leads to what a browser asks for by itself, and nowhere else', () => {
  const at = new URL('http://localhost/a/page');
  const html = `<link rel="stylesheet" href="/s.css"><link href="icon.svg" rel="icon"><link rel="canonical" href="/x">
    <script type="module" src="/s.js"></script><a href="/elsewhere">x</a><img src="https://other.example/p.png">`;
  assert.deepEqual(linkedFrom({ type: 'text/html; charset=utf-8', text: html, at }), [
    '/s.css',
    '/a/icon.svg',
    '/s.js',
  ]);
  const css = `@font-face { font-family: a; src: url("/f.woff2") } .b { background: url(/b.png) }`;
  assert.deepEqual(linkedFrom({ type: 'text/css', text: css, at }), ['/f.woff2']);
});
