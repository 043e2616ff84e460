import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { FormsTables } from '../tables.ts';
import { digestOf } from './digest-of.ts';
import type { LookupAnswer, LookupQuestion, OutsideLookup } from './port.ts';

/** What became of asking a source: what it said, so that it need not be asked again; and that it was asked. */
export type Asking = {
  readonly source: string;
  readonly of: Pick<OutsideLookup, 'scope' | 'keepFor'>;
  readonly question: LookupQuestion;
  readonly answer: LookupAnswer;
  readonly now: Temporal.Instant;
};

/** Keeps what a source said. Where nobody was asked, since too much was asked already or it rests, nothing is written. */
export async function keepLookedUp(tx: Tx, { source, of, question, answer, now }: Asking): Promise<void> {
  const outcome = outcomeOf(answer);
  if (outcome === undefined) return;
  const { milliseconds } = answer;
  await tables<FormsTables>(tx)
    .insertInto('forms.lookup_try')
    .values({ id: newId(now), source, tried_at: now, outcome, milliseconds: Math.round(milliseconds) })
    .execute();
  if (answer.how !== 'said') return;
  await tables<FormsTables>(tx)
    .insertInto('forms.looked_up')
    .values({
      question: digestOf(of.scope, question),
      asked_at: now,
      said: JSON.stringify(answer.said),
      kept_until: now.add(of.keepFor),
    })
    .onConflict((clash) => clash.columns(['authority_id', 'question', 'asked_at']).doNothing())
    .execute();
}

type Outcome = FormsTables['forms.lookup_try']['outcome'];

function outcomeOf(answer: LookupAnswer): Outcome | undefined {
  if (answer.how === 'said') return answer.said.how === 'none' ? 'none' : 'found';
  return answer.why === 'limited' || answer.why === 'resting' ? undefined : answer.why;
}
