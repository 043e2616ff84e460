import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shippedSources, testsAlone } from './shipped.ts';
import { offencesIn, withoutComments } from './sources.ts';
import type { Source } from './sources.ts';

const shipped = await shippedSources();
const capabilities = shipped.filter(({ path }) => path.startsWith('src/capabilities/'));

/** Decisions 39 and 78: a file is far more than one transaction may hold. */
const beginsItsOwn = [
  'src/capabilities/gazetteer/import-supply.ts',
  'src/capabilities/mapping/importing/import-assets.ts',
];

function begun({ path, text }: Source): readonly string[] {
  if (beginsItsOwn.includes(path)) return [];
  const imported = /import \{([^}]*)\} from '#platform\/database'/.exec(text)?.[1] ?? '';
  return ['transaction', 'openDatabase'].filter((name) => new RegExp(`\\b${name}\\b`).test(imported));
}

test('a verb takes a transaction and begins none', () => {
  assert.ok(capabilities.length > 100);
  assert.deepEqual(offencesIn(capabilities, begun), []);
});

const built = /\.(?:selectFrom|updateTable|deleteFrom)\(\s*'([a-z]+\.[a-z_]+)/;
const written = /\bsql(?:<[^`]*>)?`([^`]*)`/g;
const reading = /\b(?:from|update|join) ([a-z]+\.[a-z_]+)/;

/** Statements that name no council, by their table. */
function forgetful({ text }: Source): readonly string[] {
  const code = withoutComments(text);
  const [, ...parts] = code.split(built);
  const ofKysely = parts.filter((_part, place) => place % 2 === 0 && !named(parts[place + 1]));
  const ofSql = [...code.matchAll(written)].flatMap(([, sql = '']) => (named(sql) ? [] : tableIn(sql)));
  return [...ofKysely, ...ofSql];
}

const named = (part = '') => part.includes('authority_id');
const tableIn = (sql: string) => reading.exec(sql)?.slice(1) ?? [];

test('every query names its council, although the policies do so too', () => {
  const asking = shipped.filter(({ path }) => /^src\/(capabilities|services|platform\/http)\//.test(path));
  assert.deepEqual(offencesIn(asking, forgetful), []);
});

test('a verb that begins a transaction and a query without its council are noticed', () => {
  const path = 'src/capabilities/cases/planted.ts';
  const beginning = `import { tables, transaction } from '#platform/database';`;
  assert.deepEqual(begun({ path, text: beginning }), ['transaction']);
  assert.deepEqual(begun({ path, text: `import { tables } from '#platform/database';` }), []);
  const held = `db.selectFrom('cases.note').where('authority_id', '=', tx.authority)`;
  assert.deepEqual(forgetful({ path, text: `${held}; db.deleteFrom('cases.queue').execute()` }), [
    'cases.queue',
  ]);
  assert.deepEqual(forgetful({ path, text: 'sql`select id from cases.note where id = 1`' }), ['cases.note']);
  assert.deepEqual(forgetful({ path, text: held }), []);
});

test('what only tests import does not ship', () => {
  const planted = [
    { path: 'src/a/act.ts', text: `import { b } from '#platform/b';` },
    { path: 'src/a/act.test.ts', text: `import { people } from './people.ts';` },
    { path: 'src/a/people.ts', text: `import { names } from './names.ts';` },
    { path: 'src/a/names.ts', text: '' },
    { path: 'src/platform/b/index.ts', text: '' },
  ];
  assert.deepEqual(testsAlone(planted).toSorted(), [
    'src/a/act.test.ts',
    'src/a/names.ts',
    'src/a/people.ts',
  ]);
});
