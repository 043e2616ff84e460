import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { queuePage } from '#capabilities/cases';
import { testDatabase, thornmere, act } from '#test/database';
import { publishPacks, readCouncil, readOffer } from '#services';
import { loadBorough } from './load-borough.ts';

const { begin, database, urls } = await testDatabase();
const read = await readCouncil(join(import.meta.dirname, '../../councils/thornmere'));
assert.ok('found' in read);
const offer = await readOffer(join(import.meta.dirname, '../../services'), read.found);
await begin((tx) => publishPacks(tx, offer, act('2026-11-21T08:00:00Z')));
const folder = await mkdtemp(join(tmpdir(), 'demo-'));
let t = performance.now();
await loadBorough({
  database,
  authority: thornmere,
  size: 'small',
  today: Temporal.PlainDate.from('2026-11-21'),
  folder,
  directory: { issuer: 'https://a.example', tenant: 't' },
  say: (l) => console.log(l, Math.round(performance.now() - t)),
});
