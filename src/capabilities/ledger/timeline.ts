import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { LedgerTables } from './tables.ts';

export type Entry = {
  readonly id: Uuid;
  readonly seq: number;
  readonly type: string;
  /** Whatever it happened to: the case, or a request of it. */
  readonly subject: Uuid;
  readonly at: Temporal.Instant;
  readonly actorKind: string;
  readonly actor: string | null;
  readonly channel: string;
  readonly data: unknown;
  /** Null when there was none, or when it was lawfully erased. */
  readonly detail: unknown;
};

/**
 * What happened to a case, newest first, `most` at most; `before` is the `seq` of the last entry of the page before, `types` are the
 * only events that are wanted.
 */
export async function timelineOf(
  tx: Tx,
  of: {
    readonly case: Uuid;
    /** Cases that are read as one with it. */
    readonly with?: readonly Uuid[] | undefined;
    /** Events that are read with it though they are of another, and those of its own that are not. */
    readonly besides?: readonly Uuid[] | undefined;
    readonly without?: readonly Uuid[] | undefined;
    readonly before?: number | undefined;
    readonly types?: readonly string[] | undefined;
  },
  most: number,
): Promise<readonly Entry[]> {
  const rows = await entries(tx)
    .where((on) => {
      const own =
        of.with && of.with.length > 0
          ? on('e.case_id', 'in', [of.case, ...of.with])
          : on('e.case_id', '=', of.case);
      return of.besides && of.besides.length > 0 ? on.or([own, on('e.id', 'in', [...of.besides])]) : own;
    })
    .$if((of.without?.length ?? 0) > 0, (query) => query.where('e.id', 'not in', [...(of.without ?? [])]))
    .$if(of.before !== undefined, (query) => query.where('e.seq', '<', of.before ?? 0))
    .$if(of.types !== undefined, (query) =>
      query.where((on) => on('e.type', '=', on.fn.any(on.val([...(of.types ?? [])])))),
    )
    .orderBy('e.seq', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ actor_kind, subject_id, ...row }) => ({
    ...row,
    subject: subject_id,
    actorKind: actor_kind,
  }));
}

function entries(tx: Tx) {
  return tables<LedgerTables>(tx)
    .selectFrom('ledger.event as e')
    .leftJoin('ledger.detail as d', (join) =>
      join.onRef('d.authority_id', '=', 'e.authority_id').onRef('d.event_id', '=', 'e.id'),
    )
    .select([
      'e.id',
      'e.seq',
      'e.type',
      'e.subject_id',
      'e.at',
      'e.actor_kind',
      'e.actor',
      'e.channel',
      'e.data',
      'd.value as detail',
    ])
    .where('e.authority_id', '=', tx.authority);
}
