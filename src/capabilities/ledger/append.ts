import { createHash } from 'node:crypto';
import type { Act, Uuid } from '#language';
import { newId, systemChance } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Happening } from './event.ts';
import type { LedgerTables } from './tables.ts';

const saltBytes = 16;

/** Writes one event in the transaction that makes the change, so that both are kept or neither. Gives its identifier. */
export async function append(tx: Tx, happening: Happening, act: Act): Promise<Uuid> {
  const db = tables<LedgerTables>(tx);
  const id = newId(act.at);
  const sealed = happening.detail === undefined ? undefined : sealDetail(happening.detail);
  await db
    .insertInto('ledger.event')
    .values({
      id,
      type: happening.type,
      subject_kind: happening.subject.kind,
      subject_id: happening.subject.id,
      case_id: happening.case ?? null,
      ...written(act),
      data: JSON.stringify(happening.data),
      detail_digest: sealed?.digest ?? null,
    })
    .execute();
  if (sealed)
    await db
      .insertInto('ledger.detail')
      .values({ event_id: id, salt: sealed.salt, value: sealed.value })
      .execute();
  return id;
}

/** The columns that say who, by which way and in which request. */
export function written({ by, channel, request, at }: Act) {
  const actor = 'id' in by ? by.id : 'name' in by ? by.name : null;
  return { actor_kind: by.kind, actor, channel, request, at };
}

/** The digest that an event keeps of its details: of the salt, then of the value's canonical JSON. */
export function digestDetail(salt: Buffer, value: unknown): Buffer {
  return createHash('sha256').update(salt).update(canonical(value)).digest();
}

function sealDetail(value: unknown) {
  const salt = systemChance.bytes(saltBytes);
  return { salt, value: JSON.stringify(value), digest: digestDetail(salt, value) };
}

/** JSON with its keys in order, since `jsonb` keeps another order than ours. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
