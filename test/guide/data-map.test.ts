import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Client } from 'pg';
import { asOwner, testDatabase } from '#test/database';
import { read } from '../house/sources.ts';
import { faultsOf, readDataMap } from './data-map.ts';
import type { Catalogue } from './data-map.ts';

const { urls } = await testDatabase();
const map = readDataMap(await read('docs/templates/data-map.yaml'));
const record = await read('docs/templates/record-of-processing.md');

async function catalogueOf(client: Client): Promise<Catalogue> {
  const { rows: columns } = await client.query<{ name: string; columns: string[] }>(`
    select n.nspname || '.' || c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^(pg_|information_schema$)'
    group by 1 order by 1`);
  const { rows: cascades } = await client.query<{ pair: string }>(`
    select n.nspname || '.' || c.relname || ' with ' || m.nspname || '.' || d.relname as pair
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_class d on d.oid = k.confrelid join pg_namespace m on m.oid = d.relnamespace
    where k.contype = 'f' and k.confdeltype = 'c'`);
  return {
    columns: new Map(columns.map((table) => [table.name, table.columns])),
    cascades: new Set(cascades.map(({ pair }) => pair)),
  };
}

test('every table and column of the database is in the data map, and nothing else is', async () => {
  const catalogue = await asOwner(urls, catalogueOf);
  assert.ok(catalogue.columns.size > 60);
  assert.deepEqual(faultsOf(map, catalogue), []);
});

test('a planted table and a planted column are noticed', async () => {
  const planted = await asOwner(urls, async (owner) => {
    await owner.query('begin');
    await owner.query('alter table cases.note add column voice text');
    await owner.query('create table cases.photograph (taken_of text)');
    const catalogue = await catalogueOf(owner);
    await owner.query('rollback');
    return catalogue;
  });
  assert.deepEqual(faultsOf(map, planted), [
    'cases.note: voice is not in the map',
    'cases.photograph is not in the map',
  ]);
});

test('a map that says what is not so is noticed', () => {
  const lying = readDataMap(`
    classes: { name: a name }
    goes: { never: { when: never } }
    tables:
      a.gone: { purpose: none, goes: never }
      a.b: { purpose: none, goes: soon, personal: { x: shoe-size, y: name }, other: [y, z] }
      a.c: { purpose: none, goes: { with: a.b }, other: [x] }`);
  const catalogue: Catalogue = {
    columns: new Map([
      ['a.b', ['authority_id', 'x', 'y']],
      ['a.c', ['x']],
    ]),
    cascades: new Set(),
  };
  assert.deepEqual(faultsOf(lying, catalogue), [
    'a.gone is no table',
    'a.b: z is no column',
    'a.b: y is there twice',
    'a.b: no class is called shoe-size',
    'a.b: goes soon, which is not explained',
    'a.b: personal, and about nobody',
    'a.c: does not go with a.b',
  ]);
});

test('what is said to take rows away stands in the code, and names the table', async () => {
  for (const [name, { by, says }] of Object.entries(map.goes)) {
    if (by === undefined) continue;
    const code = await read(by);
    assert.ok(says !== undefined && code.includes(says), `${name}: ${by} says nothing of “${String(says)}”`);
    const cleared = Object.entries(map.tables).filter(
      ([, { goes, purpose }]) => goes === name && purpose !== 'places',
    );
    for (const [table] of cleared) assert.ok(code.includes(table), `${by} says nothing of ${table}`);
  }
});

/** The section of a purpose, from its heading to the next. */
function sectionOf(purpose: string): string {
  const sections = record.split('\n## ');
  return sections.find((section) => section.toLowerCase().startsWith(`${purpose}:`)) ?? '';
}

test('the record of processing has a section for each purpose, which says when its data goes', () => {
  const purposes = new Set(Object.values(map.tables).map(({ purpose }) => purpose));
  const sections = [...record.matchAll(/^## (\w+):/gm)].map(([, name]) => (name ?? '').toLowerCase());
  assert.deepEqual(sections.toSorted(), [...purposes].filter((purpose) => purpose !== 'none').toSorted());
  for (const { purpose, goes, personal } of Object.values(map.tables)) {
    if (typeof goes !== 'string' || Object.keys(personal).length === 0) continue;
    const when = map.goes[goes]?.when ?? '';
    assert.ok(sectionOf(purpose).toLowerCase().includes(when), `${purpose} does not say: ${when}`);
  }
});

test('what nothing takes away is said to stay', () => {
  assert.ok(record.includes('What nothing takes away yet'));
  assert.deepEqual(
    Object.entries(map.goes).flatMap(([name, { by }]) => (by === undefined ? [name] : [])),
    ['when-done', 'kept', 'working'],
  );
});
