import { append } from '#capabilities/ledger';
import { londonDay } from '#language';
import type { Act, Uuid } from '#language';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { clientAdded } from '../events.ts';
import type { IdentityTables } from '../tables.ts';
import { usualPerMinute } from './client.ts';
import type { ClientPermission } from './client.ts';
import { drawKey, keyDigest } from './key.ts';

type Adding = {
  readonly name: string;
  readonly may: readonly ClientPermission[];
  /** What of others' asks it answers: something, if and only if it may answer any. */
  readonly answers?: readonly string[] | undefined;
  readonly perMinute?: number | undefined;
  /** The last day on which the key is good, in London; without it, until it is revoked. */
  readonly lastDay?: Temporal.PlainDate | undefined;
};

/**
 * Lets another system ask by a key, which is given here and kept nowhere. Refuses `identity.client-name-taken`, by one
 * that was revoked too, `identity.client-day-past`, and `identity.client-answers`.
 */
export async function addClient(
  tx: Tx,
  { name, may, answers = [], perMinute = usualPerMinute, lastDay }: Adding,
  act: Act,
): Promise<{ readonly client: Uuid; readonly key: string }> {
  if (lastDay && Temporal.PlainDate.compare(lastDay, londonDay(act.at)) < 0)
    throw new Refusal('identity.client-day-past', { day: lastDay.toString() });
  if (may.includes('asks.answer') !== answers.length > 0) throw new Refusal('identity.client-answers');
  const client = newId(act.at);
  const key = drawKey();
  const added = await tables<IdentityTables>(tx)
    .insertInto('identity.client')
    .values({
      id: client,
      name,
      digest: keyDigest(key),
      may: [...may],
      answers: [...answers],
      per_minute: perMinute,
      added_at: act.at,
      last_day_on: lastDay ?? null,
    })
    .onConflict((clash) => clash.columns(['authority_id', 'name']).doNothing())
    .executeTakeFirstOrThrow();
  if (added.numInsertedOrUpdatedRows === 0n) throw new Refusal('identity.client-name-taken', { name });
  const data = { may: [...may], answers: [...answers], perMinute, lastDay: lastDay?.toString() };
  await append(tx, clientAdded({ subject: client, data, detail: { name } }), act);
  return { client, key };
}
