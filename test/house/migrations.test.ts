import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offencesIn, sourcesIn } from './sources.ts';
import type { Source } from './sources.ts';

const migrations = await sourcesIn('src/**/migrations/*.sql');

const changing = /^\s*(?:update|delete from|insert into)\s+(?:only )?([a-z]+\.(?:"case"|[a-z_]+))/gm;

/** Tables whose rows it changes without lifting, until then, what hides every council's rows from their owner too. */
function blind({ text }: Source): readonly string[] {
  // What stands in a function is not done now.
  const done = text.replaceAll(/\$\$[\s\S]*?\$\$/g, '').replaceAll(/\bbegin atomic\b[\s\S]*?^end/gm, '');
  return [...done.matchAll(changing)].flatMap(([, table = '']) => {
    const lifts = text.includes(`alter table ${table} no force row level security;`);
    const restores = text.includes(`alter table ${table} force row level security;`);
    return lifts && restores ? [] : [`changes ${table}, of which it sees no row`];
  });
}

test('a migration that changes rows sees them, and no longer than it needs', () => {
  assert.ok(migrations.length > 50);
  assert.deepEqual(offencesIn(migrations, blind), []);
});

test('one that does not is noticed', () => {
  const text = 'alter table cases.ask add column over boolean;\nupdate cases.ask set over = true;';
  assert.deepEqual(blind({ path: 'x', text }), ['changes cases.ask, of which it sees no row']);
});
