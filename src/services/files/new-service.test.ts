import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { drawReference } from '#language';
import { systemChance } from '#platform/chance';
import { act, testDatabase, thornmere } from '#test/database';
import { examplesOf } from '../examples/examples.setting.ts';
import { runExample } from '../examples/run-example.ts';
import { publishPacks } from '../index.ts';
import { anyCouncil, offerOf } from '../sample.setting.ts';
import { writeNewService } from './new-service.ts';

const draw = () => drawReference(systemChance.draw);

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('what a new service begins with runs: its own example comes true', async () => {
  const council = await anyCouncil();
  const service = 'lost-dog';
  const folder = join(await mkdtemp(join(tmpdir(), 'new-')), service);
  const [[team, { queues }] = ['', { queues: {} }]] = Object.entries(council.teams).filter(
    ([, found]) => Object.keys(found.queues).length > 0,
  );
  const [queue = ''] = Object.keys(queues);
  await writeNewService({ folder, team, queue, heading: (file) => `# ${file}` });
  const { begin, database } = await testDatabase();
  const offer = await offerOf([{ service, folder }], council);
  assert.deepEqual(offer.problems, []);
  await begin((tx) =>
    publishPacks(tx, offer, act('2026-11-01T09:00:00Z', { kind: 'system', name: 'publish' })),
  );
  const [example] = await examplesOf({ service, folder });
  assert.ok(example);
  const reference = draw();
  const ran = await runExample({ database, authority: thornmere }, { service, example, reference, draw });
  assert.deepEqual(plain(ran.opens), plain(example.opens));
  assert.deepEqual(
    ran.steps.map(({ status }) => status),
    ['in-hand', 'done'],
  );
});
