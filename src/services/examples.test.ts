import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { drawReference } from '#language';
import { messagesAbout } from '#capabilities/notifications';
import { systemChance } from '#platform/chance';
import { testDatabase, thornmere } from '#test/database';
import type { ServiceExample } from './definition/example.ts';
import { exampleGround, examplesOf } from './examples/examples.setting.ts';
import { runExample, unreferenced } from './examples/run-example.ts';
import type { Ran } from './examples/run-example.ts';
import { followLedger } from './index.ts';
import type { Links } from './index.ts';

const draw = () => drawReference(systemChance.draw);

const setting = await testDatabase();
const { begin, database } = setting;
const links: Links = { request: () => '{link}', holding: () => '{link}' };
/** As of a council that has everything. */
const offered = { text: true, letter: true, abroad: false };

const folders = await exampleGround(setting);

for (const { service, folder } of folders)
  for (const example of await examplesOf({ service, folder }))
    test(`${service}: ${example.example}`, async () => {
      const reference = draw();
      const ran = await runExample({ database, authority: thornmere }, { service, example, reference, draw });
      assert.equal(ran.stops, example.stops);
      assert.equal(ran.goesTo, example['goes-to']);
      assert.equal(ran.refused, example.refused);
      assert.deepEqual(said(ran.opens), said(example.opens));
      assertSteps(ran, example);
      if (!ran.case) return;
      const told = await messagesOn(ran.case, example);
      assert.deepEqual(
        told.map(({ channel, subject }) => ({ by: channel, subject: unreferenced(subject, reference) })),
        example.messages.map(({ by, subject }) => ({ by, subject })),
      );
      for (const [index, { says }] of example.messages.entries())
        for (const sentence of says)
          assert.ok(
            unreferenced(told[index]?.body ?? '', reference).includes(sentence),
            `“${sentence}” in:\n${told[index]?.body ?? 'nothing'}`,
          );
    });

/** The status after each step, and what else the example says of how the case then stands. */
function assertSteps(ran: Ran, { steps }: ServiceExample): void {
  assert.deepEqual(
    ran.steps.map(({ status }) => status),
    steps.map(({ status }) => status),
  );
  const parts = ['flags', 'tasks', 'asks', 'queue', 'opens', 'holds', 'due', 'because'] as const;
  for (const [index, step] of steps.entries())
    for (const part of parts.filter((one) => step[one] !== undefined))
      assert.deepEqual(
        said(ran.steps[index]?.[part]),
        said(step[part]),
        `${part} after step ${String(index + 1)}`,
      );
}

/** Follows until all is told that should be: other tests' open transactions hold the follower back. */
async function messagesOn(id: Parameters<typeof messagesAbout>[1], { messages, at }: ServiceExample) {
  for (let turn = 0; ; turn += 1) {
    const now = at.add({ hours: 24, seconds: turn });
    const more = await followLedger(database, thornmere, { links, now, offered });
    const told = await begin((tx) => messagesAbout(tx, id, 50));
    if (!more && (told.length >= messages.length || turn === 100)) return told.toReversed();
    await pause(50);
  }
}

/** Temporal values compare by what they say. */
function said(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
