import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql, tables } from '#platform/database';
import { act, asOwner, testDatabase, thornmere } from '#test/database';
import { importGazetteer } from '../index.ts';
import { fileOf, whole, written } from '#test/sample-gazetteer';
import type { GazetteerTables } from '../tables.ts';

const { database, urls, begin } = await testDatabase();
const files = await written(fileOf(whole));
await importGazetteer({ database, authority: thornmere, ...files, act: act('2026-11-20T09:00:00Z') });

// Of a handful of rows any index will do.
await begin(async (tx) => {
  const db = tables<GazetteerTables>(tx);
  await sql`insert into gazetteer.cross_reference (edition, uprn, xref_key, cross_reference, version, source)
    select 1, at, 'X' || at, 'N' || at, '', '' from generate_series(1, 2000) as at`.execute(db);
  await sql`insert into gazetteer.successor (edition, uprn, succ_key, successor)
    select 1, at, 'S' || at, at from generate_series(1, 2000) as at`.execute(db);
});

await asOwner(urls, (owner) => owner.query('analyze gazetteer.cross_reference; analyze gazetteer.successor'));

/** What each index is asked, as the search asks it. */
const asked: readonly (readonly [index: string, from: string, condition: string])[] = [
  [
    'line_at_postcode',
    'line',
    `postcode >= 'XM11AA' and postcode < 'XM11AA~' and (postcode, usrn, sort, uprn) > ('', 0, '', 0)`,
  ],
  ['line_street', 'line', `usrn = 90000001 and sort >= '00012' and sort < '00012~'`],
  ['line_range', 'line', `usrn = 90000001 and house_to >= 12 and house < 12 and house_to is not null`],
  ['line_property', 'line', `uprn = any('{101,102}')`],
  ['line_cell', 'line', `cell between 80003000 and 80003001`],
  ['heading_pkey', 'heading', `id = any('{1,2}')`],
  ['heading_of_street', 'heading', `usrn = 90000001 and starts = ''`],
  ['heading_word_pkey', 'heading_word', `word = any('{MILL,LANE}')`],
  ['heading_word_pkey', 'heading_word', `word >= 'MIL' and word < 'MIL~'`],
  ['spelling_pkey', 'spelling', `letters = any('{3,4,5}')`],
  ['cross_reference_key', 'cross_reference', `cross_reference = '4000102'`],
  ['successor_of', 'successor', `uprn = any('{101,102}')`],
];

for (const [index, table, condition] of asked)
  test(`under the tenancy policy ${index} serves ${condition}`, async () => {
    await begin(async (tx) => {
      const db = tables<GazetteerTables>(tx);
      await sql`set local enable_seqscan = off`.execute(db);
      const { rows } = await sql<{
        'QUERY PLAN': string;
      }>`explain select from ${sql.table(`gazetteer.${table}`)}
        where authority_id = 1 and edition = 1 and ${sql.raw(condition)}`.execute(db);
      const plan = rows.map((row) => row['QUERY PLAN']).join(' ');
      const [column = ''] = condition.split(' ');
      assert.match(plan, new RegExp(`${index}.*Index Cond: [^:]*${column}`));
    });
  });
