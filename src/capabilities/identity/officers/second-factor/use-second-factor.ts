import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { recoveryCodeUsed } from '../../events.ts';
import type { RaiseAlarm } from '../../port.ts';
import type { Refused } from '../../refused.ts';
import { digitsOf } from '../../residents/typed-code.ts';
import type { IdentityTables } from '../../tables.ts';
import { spokenCodeDigest, spokenCodeIn } from '../spoken-code.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { halfSignIn } from './half-sign-in.ts';
import { isTooManyTries } from './limits.ts';
import { stepOf } from './one-time-codes.ts';
import { refuseCode } from './refuse-code.ts';
import type { SecretBox } from './secret-box.ts';

type Using = {
  readonly session: Uuid;
  /** Six digits of the app, or a recovery code. */
  readonly typed: string;
  readonly secrets: SecretBox;
  readonly raiseAlarm: RaiseAlarm;
};

/**
 * Lets an officer who is half in, in by their second factor. A no is given back and not thrown, since its try must stay
 * counted: `identity.second-factor-stale`, `second-factor-wrong`, `second-factor-too-many`, `second-factor-unreadable`,
 * `officer-closed`.
 */
export async function useSecondFactor(
  tx: Tx,
  { session, typed, secrets, raiseAlarm }: Using,
  act: Act,
): Promise<{ readonly officer: Uuid; readonly next: string } | Refused> {
  const half = await halfSignIn(tx, { session, secrets }, act.at);
  if (!half || half.offer) return { refused: new Refusal('identity.second-factor-stale') };
  const { officer } = half;
  const no = await objectionTo(tx, { officer, typed, secrets }, act);
  if (no !== undefined) return refuseCode(tx, { officer, code: no }, act);
  return completeSignIn(tx, { session, half, raiseAlarm }, act);
}

/** For whom a secret is sealed: another's does not open in its place. */
export const secretOwner = (officer: Uuid): string => `second factor ${officer}`;

type Typed = { readonly officer: Uuid; readonly typed: string; readonly secrets: SecretBox };

async function objectionTo(
  tx: Tx,
  { officer, typed, secrets }: Typed,
  act: Act,
): Promise<string | undefined> {
  if (await isTooManyTries(tx, officer, act.at)) return 'identity.second-factor-too-many';
  const recovery = spokenCodeIn(typed);
  if (recovery !== undefined)
    return (await takeRecoveryCode(tx, { officer, code: recovery }, act))
      ? undefined
      : 'identity.second-factor-wrong';
  // The lock keeps two at a time apart: the second finds the code used.
  const factor = await tables<IdentityTables>(tx)
    .selectFrom('identity.second_factor')
    .select(['secret', 'step'])
    .where('authority_id', '=', tx.authority)
    .where('officer_id', '=', officer)
    .forUpdate()
    .executeTakeFirst();
  const secret = factor && secrets.open(factor.secret, secretOwner(officer));
  if (!factor || secret === undefined) return 'identity.second-factor-unreadable';
  const step = stepOf(secret, digitsOf(typed) ?? '', act.at);
  if (step === undefined || step <= factor.step) return 'identity.second-factor-wrong';
  await tables<IdentityTables>(tx)
    .updateTable('identity.second_factor')
    // Sealed anew, so that it outlives a key that is dropped after a rotation.
    .set({ step, secret: secrets.seal(secret, secretOwner(officer)) })
    .where('authority_id', '=', tx.authority)
    .where('officer_id', '=', officer)
    .execute();
  return undefined;
}

async function takeRecoveryCode(
  tx: Tx,
  { officer, code }: { readonly officer: Uuid; readonly code: string },
  act: Act,
): Promise<boolean> {
  const db = tables<IdentityTables>(tx);
  const { numDeletedRows } = await db
    .deleteFrom('identity.recovery_code')
    .where('authority_id', '=', tx.authority)
    .where('officer_id', '=', officer)
    .where('digest', '=', spokenCodeDigest(code))
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) return false;
  const { left } = await db
    .selectFrom('identity.recovery_code')
    .select((counted) => counted.fn.countAll<number>().as('left'))
    .where('authority_id', '=', tx.authority)
    .where('officer_id', '=', officer)
    .executeTakeFirstOrThrow();
  const by = { kind: 'officer', id: officer } as const;
  await append(tx, recoveryCodeUsed({ subject: officer, data: { left } }), { ...act, by });
  return true;
}
