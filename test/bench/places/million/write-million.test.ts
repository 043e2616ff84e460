import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { importGazetteer, searchAddresses } from '#capabilities/gazetteer';
import { act, testDatabase, thornmere } from '#test/database';
import { millionLines, writeMillion } from './write-million.ts';

const digestOf = (seed: number) => {
  const hash = createHash('sha256');
  for (const line of millionLines({ properties: 500, seed })) hash.update(line);
  return hash.digest('hex');
};

test('the same seed gives the same bytes, another gives others', () => {
  assert.equal(digestOf(1), digestOf(1));
  assert.notEqual(digestOf(1), digestOf(2));
});

test('every record is one that the importer takes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'million-'));
  const { database, begin } = await testDatabase();
  const path = join(folder, 'million.csv');
  const lines = await writeMillion(path, { properties: 3_000, seed: 1 });
  const rejects = join(folder, 'rejects.csv');
  const at = act('2026-11-20T09:00:00Z', { kind: 'system', name: 'import' });
  const summary = await importGazetteer({ database, authority: thornmere, path, rejects, act: at });
  const { accepted, rejected, properties, withoutProperty, withoutStreet } = summary;
  assert.deepEqual(
    { accepted, rejected, properties, withoutProperty, withoutStreet },
    { accepted: lines - 2, rejected: 0, properties: 3_000, withoutProperty: 0, withoutStreet: 0 },
  );
  const asked = { typed: 'TH1 1AA', most: 5, tongue: 'en' } as const;
  const { results } = await begin((tx) => searchAddresses(tx, asked));
  assert.equal(results.length, 5);
  await rm(folder, { recursive: true });
});
