import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './sources.ts';

/** The words of each command: as main.ts knows it, and as the usage text explains it. */
function knownTo(main: string): readonly string[] {
  const from = main.indexOf('const commands');
  const table = main.slice(from, main.indexOf('};\n', from));
  return [...table.matchAll(/^ {2}'?([a-z]+(?: [a-z-]+)?)'?: async/gm)]
    .map(([, words]) => words ?? '')
    .toSorted();
}

function explained(usage: string): readonly string[] {
  return [...usage.matchAll(/^ {2}([a-z]+(?: [a-z-]+)?)(?= )/gm)].map(([, words]) => words ?? '').toSorted();
}

test('every command is explained, by the program and by the guide for operators', async () => {
  const commands = knownTo(await read('src/main.ts'));
  const guide = await read('docs/guides/operating.md');
  assert.ok(commands.length > 6);
  assert.deepEqual(explained(await read('src/commands/usage.ts')), commands);
  assert.deepEqual(
    commands.filter((words) => !guide.includes(`\`bin/moothall ${words}`)),
    [],
  );
});

test('a command that is not explained is noticed', () => {
  const main = `const commands = {\n  web: async () => {},\n  'keys make': async () => {},\n};\n`;
  assert.deepEqual(knownTo(main), ['keys make', 'web']);
  assert.deepEqual(explained('moothall COMMAND\n  web      the portals\n'), ['web']);
});
