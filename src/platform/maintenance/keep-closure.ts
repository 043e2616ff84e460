import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Closure } from './closure.ts';

type Row = {
  readonly manner: Closure['manner'];
  readonly closes_at: Temporal.Instant;
  readonly opens_at: Temporal.Instant | null;
  readonly words_en: string | null;
  readonly words_cy: string | null;
};

/** What is announced of this council, or nothing. */
export async function closureOf(tx: Tx): Promise<Closure | undefined> {
  const { rows } = await sql<Row>`
    select manner, closes_at, opens_at, words_en, words_cy from platform.maintenance
    where authority_id = ${tx.authority}`.execute(raw(tx));
  const [row] = rows;
  if (!row) return undefined;
  const { words_en: en, words_cy: cy } = row;
  const words = en === null || cy === null ? undefined : { en, cy };
  return { manner: row.manner, closesAt: row.closes_at, opensAt: row.opens_at ?? undefined, words };
}

/** Announces a closure, in the place of what was announced before. */
export async function announce(tx: Tx, closure: Closure, now: Temporal.Instant): Promise<void> {
  const { manner, closesAt, opensAt = null, words } = closure;
  await sql`
    insert into platform.maintenance (manner, closes_at, opens_at, words_en, words_cy, set_at)
    values (${manner}, ${closesAt}, ${opensAt}, ${words?.en ?? null}, ${words?.cy ?? null}, ${now})
    on conflict (authority_id) do update set manner = excluded.manner, closes_at = excluded.closes_at,
      opens_at = excluded.opens_at, words_en = excluded.words_en, words_cy = excluded.words_cy,
      set_at = excluded.set_at`.execute(raw(tx));
}

/** Opens again. */
export async function lift(tx: Tx): Promise<void> {
  await sql`delete from platform.maintenance where authority_id = ${tx.authority}`.execute(raw(tx));
}

const raw = (tx: Tx) => tables<Record<string, never>>(tx);
