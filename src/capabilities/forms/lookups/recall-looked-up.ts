import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { FormsTables } from '../tables.ts';
import { digestOf } from './digest-of.ts';
import type { LookupQuestion } from './port.ts';
import { said } from './said.ts';
import type { Said } from './said.ts';

/** What a source said, and when. */
export type LookedUp = { readonly said: Said; readonly at: Temporal.Instant };

type Recalling = {
  readonly scope: string;
  readonly question: LookupQuestion;
  readonly now: Temporal.Instant;
};

/** For so long somebody may take over a page on which they were offered something. */
export const offeredFor = Temporal.Duration.from({ hours: 4 });

/** What a source said last, as long as it may be kept; nothing when it is to be asked. */
export async function recallLookedUp(tx: Tx, recalling: Recalling): Promise<LookedUp | undefined> {
  const row = await answersTo(tx, recalling).where('kept_until', '>', recalling.now).executeTakeFirst();
  return row && read(row);
}

/** All that a source said in the last hours, the latest first: who was offered something then may still choose it. */
export async function offeredOf(tx: Tx, recalling: Recalling): Promise<readonly LookedUp[]> {
  const since = recalling.now.subtract(offeredFor);
  const rows = await answersTo(tx, recalling).where('asked_at', '>', since).limit(mostRead).execute();
  return rows.map(read);
}

/** An answer that may not be kept is asked for at every look. */
const mostRead = 50;

function answersTo(tx: Tx, { scope, question }: Recalling) {
  return tables<FormsTables>(tx)
    .selectFrom('forms.looked_up')
    .select(['said', 'asked_at'])
    .where('authority_id', '=', tx.authority)
    .where('question', '=', digestOf(scope, question))
    .orderBy('asked_at', 'desc');
}

function read(row: { readonly said: unknown; readonly asked_at: Temporal.Instant }): LookedUp {
  return { said: said.parse(row.said), at: row.asked_at };
}
