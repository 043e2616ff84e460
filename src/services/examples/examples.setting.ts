import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importGazetteer } from '#capabilities/gazetteer';
import { importAreas, importAssets } from '#capabilities/mapping';
import { act, thornmere } from '#test/database';
import type { TestDatabase } from '#test/database';
import { serviceExamples } from '../definition/example.ts';
import type { ServiceExample } from '../definition/example.ts';
import { publishPacks } from '../index.ts';
import { parseSource } from '../reading/parse-source.ts';
import { sayProblem } from '../reading/problem.ts';
import { sourceOf } from '../reading/source.ts';
import { readYamlFile } from '../reading/yaml-file.ts';
import { anyCouncil, fixtures, offerOf, serviceFolders } from '../sample.setting.ts';
import type { ServiceFolder } from '../sample.setting.ts';

const start = act('2026-11-01T09:00:00Z', { kind: 'system', name: 'publish' });

/** Every service that the checkout holds, published, and the small gazetteer and wards on which examples run. */
export async function exampleGround({ begin, database }: TestDatabase): Promise<readonly ServiceFolder[]> {
  const council = await anyCouncil();
  const folders = await serviceFolders();
  const offer = await offerOf(folders, council);
  await begin((tx) => publishPacks(tx, offer, start));
  const rejects = join(await mkdtemp(join(tmpdir(), 'examples-')), 'rejects.csv');
  const path = join(fixtures, 'places/gazetteer.csv');
  const { outcome } = await importGazetteer({ database, authority: thornmere, path, rejects, act: start });
  assert.equal(outcome, 'live');
  assert.ok(!existsSync(rejects));
  for (const name of ['areas.json', 'ownership.json']) {
    const text = await readFile(join(fixtures, 'places', name), 'utf8');
    await begin((tx) => importAreas(tx, { name, text }, start));
  }
  for (const { layer } of council.places.layers) {
    const name = `${layer}.csv`;
    const text = await readFile(join(fixtures, 'places', name), 'utf8').catch(() => undefined);
    if (text !== undefined)
      await importAssets({ database, authority: thornmere }, { layer, name, text }, start);
  }
  return folders;
}

export async function examplesOf({ folder, service }: ServiceFolder): Promise<readonly ServiceExample[]> {
  const file = await readYamlFile(join(folder, 'example.yaml'), `${service}/example.yaml`);
  const read = 'found' in file ? parseSource(serviceExamples, sourceOf(file.found)) : file;
  if ('problems' in read) throw new Error(read.problems.map(sayProblem).join('\n'));
  return read.found.examples;
}
