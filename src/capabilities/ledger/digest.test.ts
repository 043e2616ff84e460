import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { newId } from '#platform/chance';
import { sql, tables } from '#platform/database';
import { act, testDatabase } from '#test/database';
import { z } from 'zod';
import { append, eventType } from './index.ts';

const at = Temporal.Instant.from('2026-11-20T09:00:00.123456Z');
const data = z.record(z.string(), z.unknown());
const said = eventType('case.said', { subject: 'case', data });
const told = eventType('case.told', { subject: 'case', data, detail: z.object({ note: z.string() }) });
const { begin } = await testDatabase();

type Row = { readonly parts: readonly (string | null)[]; readonly digest: Buffer };

/** Every column in its own spelling, and what the database makes of them. */
const written = () =>
  begin(async (tx) => {
    const { rows } = await sql<Row>`
      select ledger.event_digest(e) as digest, array[
        e.authority_id::text, e.seq::text, extract(epoch from e.at)::text, e.tx::text, e.id::text, e.type, e.subject_kind,
        e.subject_id::text, e.case_id::text, e.actor_kind, e.actor, e.channel, e.request, e.data::text,
        encode(e.detail_digest, 'hex')] as parts
      from ledger.event e order by e.seq`.execute(tables(tx));
    return rows;
  });

test('an event’s digest is that of every column, each behind its length, so that no two rows are written alike', async () => {
  const subject = newId(at);
  const officer = act(at, { kind: 'officer', id: newId(at) });
  await begin(async (tx) => {
    await append(tx, said({ subject, data: {} }), act(at));
    await append(tx, said({ subject, case: subject, data: { b: [1, null], a: '🦄, "ŵ"\\' } }), officer);
    await append(tx, told({ subject, case: newId(at), data: { x: 1.5 }, detail: { note: 'é' } }), officer);
  });
  const rows = await written();
  assert.equal(rows.length, 3);
  for (const { parts, digest } of rows) {
    const lengths = parts.map((part) => (part === null ? '-' : String(Array.from(part).length)));
    const line = parts.map((part, index) => `${lengths[index] ?? ''}:${part ?? ''}`).join(',');
    assert.equal(digest.toString('hex'), createHash('sha256').update(line).digest('hex'), line);
  }
  const nulls = rows.map(({ parts }) => parts.map((part) => (part === null ? 'null' : '')).join(''));
  assert.equal(new Set(nulls).size, 3, 'with and without a case, an actor and a detail');
});
