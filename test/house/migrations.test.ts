import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offencesIn, sourcesIn } from './sources.ts';
import type { Source } from './sources.ts';

const migrations = await sourcesIn('src/**/migrations/*.sql');

const changing = /^\s*(?:update|delete from|insert into)\s+(?:only )?([a-z]+\.(?:"case"|[a-z_]+))/gm;

/** Row security hides every council's rows from the tables' owner too: it names each in turn, which holds nobody up. */
const named =
  /for council in select id from platform\.authority loop\s+perform set_config\('moothall\.authority', council::text, true\);/;

/** Tables whose rows it changes while it sees none of them. */
function blind({ text }: Source): readonly string[] {
  // What stands in a function is not done now.
  const done = text.replaceAll(/\bas \$\$[\s\S]*?\$\$/g, '').replaceAll(/\bbegin atomic\b[\s\S]*?^end/gm, '');
  const tables = [...done.matchAll(changing)].map(([, table = '']) => table);
  return named.test(text) ? [] : tables.map((table) => `changes ${table}, of which it sees no row`);
}

test('a migration that changes rows names their council, and so sees them', () => {
  assert.ok(migrations.length > 50);
  assert.deepEqual(offencesIn(migrations, blind), []);
});

test('one that does not is noticed, in a block too', () => {
  const text = 'update cases.ask set over = true;';
  for (const planted of [text, `do $$ begin\n  ${text}\nend $$;`])
    assert.deepEqual(blind({ path: 'x', text: planted }), ['changes cases.ask, of which it sees no row']);
  assert.deepEqual(blind({ path: 'x', text: `create function f() as $$ begin\n  ${text}\nend $$;` }), []);
});
