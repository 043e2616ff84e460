import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { basename, relative } from 'node:path';
import { cloneDatabase } from '#test/postgres';
import { tableFiles, tablesText } from '#test/write-tables';
import { shippedSources } from './shipped.ts';
import { checkout, offencesIn, read, sourcesIn, withoutComments } from './sources.ts';
import type { Source } from './sources.ts';

const made =
  /create (?:or replace )?(?:materialized )?(?:table|view|function|procedure)(?: if not exists)? ([a-z]+\.[a-z_]+)/gi;

const migrations = await sourcesIn('src/**/migrations/*.sql');
const known = [
  ...new Set(migrations.flatMap(({ text }) => [...text.matchAll(made)].map(([, name]) => name ?? ''))),
];

/** What may be named across schemas: published views, the ground that all stand on, and names that are never reused. */
function isShared(name: string): boolean {
  const [schema = '', what = ''] = name.split('.');
  const anchors = ['customers.person', 'customers.organisation', 'gazetteer.property', 'gazetteer.street'];
  return what.startsWith('shared_') || schema === 'platform' || name === 'jobs.add' || anchors.includes(name);
}

/** The schema that a file's folder owns; portals, connectors and commands own none. */
function ownerOf({ path }: Source): string {
  const [, first = '', second = ''] = path.split('/');
  if (first === 'capabilities') return second;
  if (first === 'platform') return second === 'jobs' ? 'jobs' : 'platform';
  return first;
}

function trespasses(source: Source, names: readonly string[] = known): readonly string[] {
  const code = source.path.endsWith('.sql')
    ? source.text.replaceAll(/--.*$/gm, '')
    : withoutComments(source.text);
  return names.filter((name) => {
    if (name.startsWith(`${ownerOf(source)}.`) || isShared(name)) return false;
    return new RegExp(`(?<![\\w.'])${name.replace('.', '[.]')}(?![\\w-])|'${name}[' ]`).test(code);
  });
}

/** A script's own words such as `cases.case` are no SQL unless quoted or written into a statement. */
const isSql = (source: Source) =>
  source.path.endsWith('.sql') || /\bsql[`<(]|tables<|\.query\(/.test(source.text);

test('nobody’s SQL names another’s tables', async () => {
  assert.ok(known.includes('ledger.event') && known.includes('cases.closing'));
  const code = (await shippedSources()).filter(isSql);
  assert.deepEqual(
    offencesIn([...migrations, ...code], (source) => trespasses(source)),
    [],
  );
});

test('a query into another’s schema is noticed; a published view and one’s own table are not', () => {
  const names = [
    'cases.case',
    'cases.shared_case',
    'forms.draft',
    'platform.authority',
    'gazetteer.property',
  ];
  const seen = (text: string, path = 'src/capabilities/forms/planted.ts') =>
    trespasses({ path, text }, names);
  assert.deepEqual(seen('sql`select * from cases.case`'), ['cases.case']);
  assert.deepEqual(seen(`db.selectFrom('cases.case as c')`), ['cases.case']);
  assert.deepEqual(seen('sql`select * from cases.shared_case join forms.draft using (id)`'), []);
  assert.deepEqual(
    seen('create table forms.answer (x references cases.case)', 'src/capabilities/forms/m.sql'),
    ['cases.case'],
  );
  assert.deepEqual(
    seen('-- like cases.case\nselect platform.authority()', 'src/capabilities/forms/m.sql'),
    [],
  );
});

function misordered(paths: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return paths.filter((path) => {
    const [stamp = ''] = basename(path).split('-');
    const isFit = /^\d{12}-[a-z0-9]+(-[a-z0-9]+)*\.sql$/.test(basename(path)) && !seen.has(stamp);
    seen.add(stamp);
    return !isFit;
  });
}

test('migrations have one global order, by names that say what they do', () => {
  assert.ok(migrations.length >= 8);
  assert.deepEqual(misordered(migrations.map(({ path }) => path)), []);
});

test('a misnamed migration and two of the same minute are noticed', () => {
  const paths = [
    'a/202611210001-cases.sql',
    'b/202611210001-forms.sql',
    'c/2026-forms.sql',
    'd/202611210002-New.sql',
  ];
  assert.deepEqual(misordered(paths), paths.slice(1));
});

/** Whether a tables.ts says something else than the database; a schema without tables needs none. */
function hasDrifted(found: string, expected: string): boolean {
  return found !== expected && !(found === '' && !expected.includes(`': {`));
}

test('the row types of every schema are those of the migrated database', async () => {
  const { owner, drop } = await cloneDatabase();
  after(drop);
  const files = await tableFiles();
  assert.ok(files.length >= 8);
  for (const { schema, path } of files) {
    const file = relative(checkout, path);
    const found = await read(file).catch(() => '');
    const remedy = 'bin/pinned-node test/support/write-tables.ts writes it anew';
    assert.ok(!hasDrifted(found, await tablesText(owner, schema)), `${file} has drifted: ${remedy}`);
  }
});

test('a row type that the database does not have is noticed', () => {
  const expected = `export type CasesTables = {\n  'cases.case': {\n    id: Uuid;\n  };\n};\n`;
  assert.ok(hasDrifted(expected.replace('Uuid', 'string'), expected));
  assert.ok(hasDrifted('', expected));
  assert.ok(!hasDrifted(expected, expected));
});

const takesAway =
  /\bdrop (?:table|column|view|function|procedure|schema|type)\b|\brename (?:to|column)\b|\balter column \w+ (?:set not null|type)\b/i;

/** Migrations of a running installation that take away what an older version may need, and do not say so. */
function unsaid(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ text }) => takesAway.test(text.replaceAll(/--.*$/gm, '')) && !text.startsWith('-- contracts:'))
    .map(({ path }) => basename(path))
    .filter((name) => name > '202611220000');
}

test('a migration that takes something away says so in its first line: an older version must not start then', () => {
  assert.deepEqual(unsaid(migrations), []);
  const planted = { path: 'src/x/migrations/203001010000-x.sql', text: 'alter table x.y drop column z;' };
  assert.deepEqual(unsaid([planted]), ['203001010000-x.sql']);
  assert.deepEqual(unsaid([{ ...planted, text: `-- contracts: nobody reads z\n${planted.text}` }]), []);
});
