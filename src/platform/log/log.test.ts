import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql, tables } from '#platform/database';
import { testDatabase } from '#test/database';
import { openLog } from './index.ts';

const { begin } = await testDatabase();

/** What is logged of the bug that a statement meets. */
async function loggedOf(
  statement: (typed: string) => ReturnType<typeof sql>,
  typed: string,
): Promise<string> {
  const lines: string[] = [];
  const log = openLog({ level: 'info', process: 'test', to: { write: (line) => void lines.push(line) } });
  await assert.rejects(
    begin((tx) => statement(typed).execute(tables<Record<string, never>>(tx))),
    (err) => {
      log.error({ err }, 'a bug');
      return true;
    },
  );
  return lines.join('');
}

test('a value that the database cannot read is not quoted in the log', async () => {
  for (const statement of [
    (typed: string) => sql`select ${typed}::timestamptz`,
    (typed: string) => sql`select ${typed}::int`,
    (typed: string) => sql`select ${typed}::uuid`,
  ]) {
    const logged = await loggedOf(statement, 'gwen of 1 Mill Lane');
    assert.match(logged, /could not read a value \(22/);
    assert.doesNotMatch(logged, /gwen/);
    assert.match(logged, /"stack":"[^"]+ at /, 'where it happened is said');
  }
});

test('any other bug says what it is', async () => {
  assert.match(
    await loggedOf(() => sql`select nothing from nowhere`, ''),
    /relation \\"nowhere\\" does not exist/,
  );
});
