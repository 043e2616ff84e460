import assert from 'node:assert/strict';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { z } from 'zod';
import { plantTree } from './planted-tree.ts';

type Trespass = { readonly rule: string; readonly what: string; readonly sql: string };

const trespasses: readonly Trespass[] = [
  {
    rule: 'require-concurrent-index-creation',
    what: 'an index that locks writers out while it is built',
    sql: 'create index case_opened on cases.case (authority_id, opened_at);',
  },
  {
    rule: 'adding-field-with-default',
    what: 'a column whose default rewrites the table',
    sql: 'alter table cases.case add column drawn double precision not null default random();',
  },
  {
    rule: 'changing-column-type',
    what: 'a column whose type changes under the processes that go on',
    sql: 'alter table cases.case alter column reference type varchar(20);',
  },
  {
    rule: 'adding-not-nullable-field',
    what: 'a column that reads the whole table under a lock',
    sql: 'alter table cases.case alter column parent_id set not null;',
  },
  {
    rule: 'ban-drop-column',
    what: 'a column that the version before still reads',
    sql: 'alter table cases.case drop column reference;',
  },
];

const fileOf = (place: number) => `src/planted/migrations/209901010${String(place)}00-planted.sql`;
const innocent = 'src/planted/migrations/209901020000-innocent.sql';
const tree = await plantTree({
  ...Object.fromEntries(trespasses.map(({ sql }, place) => [fileOf(place), `${sql}\n`])),
  [innocent]:
    'create table cases.planted (authority_id smallint not null, id uuid not null, primary key (authority_id, id));\n',
});
after(() => tree.clear());
await cp(join(import.meta.dirname, '../../.squawk.toml'), join(tree.folder, '.squawk.toml'));

const report = z.array(z.object({ file: z.string(), rule_name: z.string() }));
const files = [...trespasses.map((_one, place) => fileOf(place)), innocent];
const found = report.parse(JSON.parse(await tree.run('squawk', ['--reporter', 'json', ...files])));

for (const [place, { rule, what }] of trespasses.entries())
  test(`squawk refuses ${what}`, () => {
    const rules = found.filter(({ file }) => file.endsWith(fileOf(place))).map(({ rule_name: name }) => name);
    assert.ok(rules.includes(rule), rules.join());
  });

test('squawk lets a new table pass, although it would have other ways of timing and counting', () => {
  assert.deepEqual(
    found.filter(({ file }) => file.endsWith(innocent)),
    [],
  );
});
