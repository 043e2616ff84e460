import type { CaseReference, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { assignedTo, inClasses } from '../lists/sight.ts';
import type { Sight } from '../lists/sight.ts';
import type { CasesTables } from '../tables.ts';

/** Where a page ends: newest first. */
export type MentionKey = { readonly at: Temporal.Instant; readonly note: Uuid };

export type MentionLine = MentionKey & {
  readonly case: Uuid;
  readonly reference: CaseReference;
  readonly service: string;
  readonly version: number;
  readonly place: string | null;
  readonly text: string;
  /** The officer who wrote it. */
  readonly by: string | null;
  readonly readAt: Temporal.Instant | null;
};

type Mine = { readonly officer: Uuid; readonly sight: Sight };

/** Notes that speak of an officer, on cases that they may see, newest first, `most` at most. */
export async function mentionPage(
  tx: Tx,
  { after, most, ...mine }: Mine & { readonly after?: MentionKey | undefined; readonly most: number },
): Promise<readonly MentionLine[]> {
  return mentionsOf(tx, mine)
    .innerJoin('cases.note as n', (join) =>
      join.onRef('n.authority_id', '=', 'm.authority_id').onRef('n.id', '=', 'm.note_id'),
    )
    .select(['m.mentioned_at as at', 'm.note_id as note', 'm.read_at as readAt', 'm.case_id as case'])
    .select(['c.reference', 'c.service', 'c.version', 'c.place', 'n.text', 'n.actor as by'])
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(m.mentioned_at, m.note_id) < (${after?.at ?? null}::timestamptz, ${after?.note ?? null}::uuid)`,
      ),
    )
    .orderBy('m.mentioned_at', 'desc')
    .orderBy('m.note_id', 'desc')
    .limit(most)
    .execute();
}

const mostCounted = 100;

/** How many of them were not read yet, a hundred at most. */
export async function countMentions(tx: Tx, mine: Mine): Promise<number> {
  const unread = await mentionsOf(tx, mine)
    .select('m.note_id')
    .where('m.read_at', 'is', null)
    .limit(mostCounted)
    .execute();
  return unread.length;
}

function mentionsOf(tx: Tx, { officer, sight }: Mine) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.mention as m')
    .innerJoin('cases.case as c', (join) =>
      join.onRef('c.authority_id', '=', 'm.authority_id').onRef('c.id', '=', 'm.case_id'),
    )
    .where('m.authority_id', '=', tx.authority)
    .where('m.officer_id', '=', officer)
    .where(sql<boolean>`(${inClasses(sight)} or ${assignedTo(tx, officer)})`);
}
