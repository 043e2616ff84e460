import type { Act, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Refused } from '../../refused.ts';
import type { RaiseAlarm } from '../../port.ts';
import type { IdentityTables } from '../../tables.ts';
import { enterInEmergency } from '../emergency/enter-in-emergency.ts';
import { lockOfficer } from '../lock-officer.ts';
import { noteSignIn } from '../note-sign-in.ts';
import type { HalfSignIn } from './half-sign-in.ts';

type Completing = {
  readonly session: Uuid;
  readonly half: HalfSignIn;
  readonly raiseAlarm: RaiseAlarm;
};

/** The other half: an officer whose second factor was right is in. Gives `identity.officer-closed` back for one who was closed meanwhile. */
export async function completeSignIn(
  tx: Tx,
  { session, half, raiseAlarm }: Completing,
  act: Act,
): Promise<{ readonly officer: Uuid; readonly next: string } | Refused> {
  const { officer, next, emergencyCode } = half;
  const known = await lockOfficer(tx, officer);
  await tables<IdentityTables>(tx)
    .deleteFrom('identity.half_sign_in')
    .where('authority_id', '=', tx.authority)
    .where('session_id', '=', session)
    .execute();
  if (!known || known.closed) return { refused: new Refusal('identity.officer-closed') };
  if (emergencyCode === null) await noteSignIn(tx, officer, act);
  else if (!(await enterInEmergency(tx, { code: emergencyCode, officer, name: known.name, raiseAlarm }, act)))
    return { refused: new Refusal('identity.emergency-code-wrong') };
  return { officer, next };
}
