import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { drawReference } from '#language';
import { importGazetteer } from '#capabilities/gazetteer';
import { importAreas } from '#capabilities/mapping';
import { messagesAbout } from '#capabilities/notifications';
import { systemChance } from '#platform/chance';
import { act, testDatabase, thornmere } from '#test/database';
import { serviceExamples } from './definition/example.ts';
import type { ServiceExample } from './definition/example.ts';
import { runExample, unreferenced } from './examples/run-example.ts';
import { followLedger, publishPacks } from './index.ts';
import type { Links } from './index.ts';
import { parseSource } from './reading/parse-source.ts';
import { sayProblem } from './reading/problem.ts';
import { sourceOf } from './reading/source.ts';
import { readYamlFile } from './reading/yaml-file.ts';
import { anyCouncil, fixtures, offerOf, serviceFolders } from './sample.setting.ts';

const setting = await testDatabase();
const { begin, database } = setting;
const start = act('2026-11-01T09:00:00Z', { kind: 'system', name: 'publish' });
const links: Links = { request: () => '{link}' };

const council = await anyCouncil();
const folders = await serviceFolders();
await begin(async (tx) => publishPacks(tx, await offerOf(folders, council), start));
const rejects = join(await mkdtemp(join(tmpdir(), 'examples-')), 'rejects.csv');
const path = join(fixtures, 'places/gazetteer.csv');
const { outcome } = await importGazetteer({ database, authority: thornmere, path, rejects, act: start });
assert.equal(outcome, 'live');
assert.ok(!existsSync(rejects));
const areas = await readFile(join(fixtures, 'places/areas.json'), 'utf8');
await begin((tx) => importAreas(tx, { name: 'areas.json', text: areas }, start));

for (const { service, folder } of folders)
  for (const example of await examplesOf(folder, service))
    test(`${service}: ${example.example}`, async () => {
      const reference = drawReference(systemChance.draw);
      const ran = await runExample({ database, authority: thornmere }, { service, example, reference });
      assert.equal(ran.stops, example.stops);
      assert.deepEqual(said(ran.opens), said(example.opens));
      assert.deepEqual(
        ran.statuses,
        example.steps.map(({ status }) => status),
      );
      if (!ran.case) return;
      const told = await messagesOn(ran.case, example);
      assert.deepEqual(
        told.map(({ subject }) => unreferenced(subject, reference)),
        example.messages.map(({ subject }) => subject),
      );
      for (const [index, { says }] of example.messages.entries())
        for (const sentence of says)
          assert.ok(
            told[index]?.body.includes(sentence),
            `“${sentence}” in:\n${told[index]?.body ?? 'nothing'}`,
          );
    });

async function examplesOf(folder: string, service: string): Promise<readonly ServiceExample[]> {
  const file = await readYamlFile(join(folder, 'example.yaml'), `${service}/example.yaml`);
  const read = 'found' in file ? parseSource(serviceExamples, sourceOf(file.found)) : file;
  if ('problems' in read) throw new Error(read.problems.map(sayProblem).join('\n'));
  return read.found.examples;
}

/** Follows until all is told that should be: other tests' open transactions hold the follower back. */
async function messagesOn(id: Parameters<typeof messagesAbout>[1], { messages, at }: ServiceExample) {
  for (let turn = 0; ; turn += 1) {
    const now = at.add({ hours: 24, seconds: turn });
    const more = await followLedger(database, thornmere, { links, now });
    const told = await begin((tx) => messagesAbout(tx, id, 50));
    if (!more && (told.length >= messages.length || turn === 100)) return told.toReversed();
    await pause(50);
  }
}

/** Temporal values compare by what they say. */
function said(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
