import { append } from '#capabilities/ledger';
import type { Act, Uuid } from '#language';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { profileChanged } from './events.ts';
import type { DetailValue, ProfileField } from './field.ts';
import { profileOf } from './profile-of.ts';
import { sameJson } from './same-json.ts';
import type { ProfilesTables } from './tables.ts';

export type ProfileChange = {
  readonly account: Uuid;
  readonly field: ProfileField;
  /** Null takes it away. */
  readonly value: DetailValue;
  /** The correction by which it came. */
  readonly correction?: Uuid | undefined;
};

/** What the holder of an account says of themselves from now on; what they said before stays in its history. */
export async function changeProfile(
  tx: Tx,
  { account, field, value, correction }: ProfileChange,
  act: Act,
): Promise<void> {
  const before = (await profileOf(tx, account)).get(field)?.value ?? null;
  if (sameJson(before, value)) return;
  await tables<ProfilesTables>(tx)
    .insertInto('profiles.detail')
    .values({
      id: newId(act.at),
      account_id: account,
      field,
      value: value === null ? null : JSON.stringify(value),
      said_at: act.at,
      correction_id: correction ?? null,
    })
    .execute();
  await append(tx, profileChanged({ subject: account, data: { field, taken: value === null } }), act);
}
