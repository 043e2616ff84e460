import { createHash } from 'node:crypto';
import { actorOf } from '#language';
import type { Act, Uuid } from '#language';
import { newId, systemChance } from '#platform/chance';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Happening } from './event.ts';
import type { LedgerTables } from './tables.ts';

const saltBytes = 16;

/** Writes one event in the transaction that makes the change, so that both are kept or neither. Gives its identifier. */
export async function append(tx: Tx, happening: Happening, act: Act): Promise<Uuid> {
  const id = newId(act.at);
  const { type, subject, case: about = null, data, detail } = happening;
  const { actor_kind, actor, channel, request, at } = circumstancesOf(act);
  const sealed = detail === undefined ? undefined : sealDetail(detail);
  const event = sql`
    insert into ledger.event
      (id, type, subject_kind, subject_id, case_id, actor_kind, actor, channel, request, at, data, detail_digest)
    values (${id}, ${type}, ${subject.kind}, ${subject.id}, ${about}, ${actor_kind}, ${actor}, ${channel}, ${request},
      ${at}, ${JSON.stringify(data)}, ${sealed?.digest ?? null})`;
  // One statement for an event and its details: a round trip is most of what an append costs.
  const both = sealed
    ? sql`with event as (${event})
        insert into ledger.detail (event_id, salt, value) values (${id}, ${sealed.salt}, ${sealed.value})`
    : event;
  await both.execute(tables<LedgerTables>(tx));
  return id;
}

/** The columns that say who, by which way and in which request. */
export function circumstancesOf({ by, channel, request, at }: Act) {
  return { actor_kind: by.kind, actor: actorOf(by), channel, request, at };
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
