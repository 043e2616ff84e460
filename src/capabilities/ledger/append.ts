import { hash } from 'node:crypto';
import { actorOf } from '#language';
import type { Act, Uuid } from '#language';
import { newId, systemChance } from '#platform/chance';
import { rowWriter } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Happening } from './event.ts';
import type { LedgerTables } from './tables.ts';

const saltBytes = 16;

/** Writes one event in the transaction that makes the change, so that both are kept or neither. Gives its identifier. */
export async function append(tx: Tx, happening: Happening, act: Act): Promise<Uuid> {
  const id = newId(act.at);
  const { type, subject, case: about = null, data, detail } = happening;
  const sealed = detail === undefined ? undefined : sealDetail(detail);
  writeEvent(tx, {
    id,
    type,
    subject_kind: subject.kind,
    subject_id: subject.id,
    case_id: about,
    ...circumstancesOf(act),
    data: JSON.stringify(data),
    detail_digest: sealed?.digest ?? null,
  });
  if (sealed) writeDetail(tx, { event_id: id, salt: sealed.salt, value: sealed.value });
  return id;
}

const writeEvent = rowWriter<LedgerTables, 'ledger.event'>('ledger.event');
const writeDetail = rowWriter<LedgerTables, 'ledger.detail'>('ledger.detail');

/** The columns that say who, by which way and in which request. */
export function circumstancesOf({ by, channel, request, at }: Act) {
  return { actor_kind: by.kind, actor: actorOf(by), channel, request, at };
}

/** The digest that an event keeps of its details: of the salt, then of the value's canonical JSON. */
export function digestDetail(salt: Buffer, value: unknown): Buffer {
  return hash('sha256', Buffer.concat([salt, Buffer.from(canonical(value))]), 'buffer');
}

export function sealDetail(value: unknown) {
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
