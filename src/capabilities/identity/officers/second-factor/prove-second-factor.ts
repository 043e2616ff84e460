import type { Act, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { digitsOf } from '../../residents/typed-code.ts';
import type { Refused } from '../../refused.ts';
import type { IdentityTables } from '../../tables.ts';
import { halfSignIn } from './half-sign-in.ts';
import { isTooManyTries } from './limits.ts';
import { stepOf } from './one-time-codes.ts';
import { refuseCode } from './refuse-code.ts';
import type { SecretBox } from './secret-box.ts';

type Proving = { readonly session: Uuid; readonly typed: string; readonly secrets: SecretBox };

/**
 * Takes the first code of an officer's app, which shows that it has the secret. A no is given back: `identity.second-factor-stale`,
 * `second-factor-wrong`, `second-factor-too-many`.
 */
export async function proveSecondFactor(
  tx: Tx,
  { session, typed, secrets }: Proving,
  act: Act,
): Promise<Refused | { readonly proved: true }> {
  const half = await halfSignIn(tx, { session, secrets }, act.at);
  if (!half?.offer) return { refused: new Refusal('identity.second-factor-stale') };
  const { officer } = half;
  if (await isTooManyTries(tx, officer, act.at))
    return refuseCode(tx, { officer, code: 'identity.second-factor-too-many' }, act);
  const step = stepOf(half.offer.secret, digitsOf(typed) ?? '', act.at);
  if (step === undefined) return refuseCode(tx, { officer, code: 'identity.second-factor-wrong' }, act);
  await tables<IdentityTables>(tx)
    .updateTable('identity.half_sign_in')
    .set({ proved_step: step })
    .where('authority_id', '=', tx.authority)
    .where('session_id', '=', session)
    .execute();
  return { proved: true };
}
