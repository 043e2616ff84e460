import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import type { Act } from '#language';
import { newId } from '#platform/chance';
import { sql, tables } from '#platform/database';
import { act, testDatabase } from '#test/database';
import { append, appendAll, eventType, timelineOf, verify } from './index.ts';
import type { LedgerTables } from './tables.ts';

const at = Temporal.Instant.from('2024-02-20T09:00:00Z');
const written = eventType('case.note-written', {
  subject: 'case',
  data: z.object({ length: z.number(), kinds: z.array(z.string()) }),
  detail: z.object({ note: z.string(), about: z.object({ b: z.string(), a: z.null() }) }),
});
const moved = eventType('case.moved', { subject: 'case', data: z.object({ to: z.string() }) });
const note = 'They said “ring after 5pm”, or \\before\n"six"';

const { begin } = await testDatabase();

test('many events are the same rows as each by itself: details, digests, order, and a ledger that verifies', async () => {
  const happenings = (subject: ReturnType<typeof newId>) => [
    written({
      subject,
      case: subject,
      data: { length: 2, kinds: ['a', 'b'] },
      detail: { note, about: { b: 'two', a: null } },
    }),
    moved({ subject, data: { to: 'waste' } }),
  ];
  const officer: Act = { ...act(at, { kind: 'officer', id: newId(at) }), channel: 'hub' };
  const [one, all] = [newId(at), newId(at)];
  await begin(async (tx) => {
    for (const happening of happenings(one)) await append(tx, happening, officer);
    await appendAll(
      tx,
      happenings(all).map((happening) => ({ happening, act: officer })),
    );
  });
  const rowsOf = (subject: typeof one) =>
    begin((tx) =>
      tables<LedgerTables>(tx)
        .selectFrom('ledger.event as e')
        .leftJoin('ledger.detail as d', (join) =>
          join.onRef('d.authority_id', '=', 'e.authority_id').onRef('d.event_id', '=', 'e.id'),
        )
        .select(['e.type', 'e.subject_kind', 'e.actor_kind', 'e.actor', 'e.channel', 'e.request', 'e.at'])
        .select(['e.data', 'd.value', sql<boolean>`e.case_id = e.subject_id`.as('hasCase')])
        .select(sql<boolean>`(e.detail_digest is null) = (d.value is null)`.as('hasDigest'))
        .where('e.subject_id', '=', subject)
        .orderBy('e.seq')
        .execute(),
    );
  assert.deepEqual(await rowsOf(all), await rowsOf(one));
  assert.equal((await rowsOf(all)).length, 2);
  const [entry] = await begin((tx) => timelineOf(tx, { case: all }, 5));
  assert.deepEqual(entry?.detail, { note, about: { a: null, b: 'two' } });
  const { details, damage } = await begin(verify);
  assert.deepEqual([details, damage], [2, []]);
});
