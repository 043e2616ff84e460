import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { countAttempt } from '#platform/http';
import { emergencyRefused } from '../../events.ts';
import { localPath } from '../../local-path.ts';
import type { RaiseAlarm } from '../../port.ts';
import type { Refused } from '../../refused.ts';
import type { IdentityTables } from '../../tables.ts';
import { lockOfficer } from '../lock-officer.ts';
import { isEnrolled } from '../second-factor/is-enrolled.ts';
import { keepHalfSignIn } from '../second-factor/keep-half-sign-in.ts';
import type { SecretBox } from '../second-factor/secret-box.ts';
import { spokenCodeDigest, spokenCodeIn } from '../spoken-code.ts';
import { enterInEmergency } from './enter-in-emergency.ts';

const triesAnHour = 10;

type Using = {
  readonly session: Uuid;
  readonly typed: string;
  readonly next?: string | undefined;
  readonly secrets: SecretBox;
  readonly raiseAlarm: RaiseAlarm;
};

type Entered =
  | { readonly officer: Uuid; readonly next: string }
  /** Half in: their second factor is awaited in this browser session. */
  | { readonly awaits: 'second-factor' };

/**
 * Lets an officer in by the code that an operator made for them; one who has a second factor with us shows that too. A no
 * is given back, and says no more than that: `identity.emergency-code-wrong`, `emergency-too-many`.
 */
export async function useEmergencyCode(tx: Tx, using: Using, act: Act): Promise<Entered | Refused> {
  const { session, typed, next, secrets, raiseAlarm } = using;
  const tries = await countAttempt(tx, { name: `emergency code ${session}`, minutes: 60 }, act.at);
  if (tries > triesAnHour) return { refused: new Refusal('identity.emergency-too-many') };
  const found = await findCode(tx, typed, act.at);
  const known = found && (await lockOfficer(tx, found.officer));
  if (!found || !known || known.closed) return refuse(tx, session, act);
  const { code, officer } = found;
  const to = localPath(next);
  if (await isEnrolled(tx, officer)) {
    await keepHalfSignIn(tx, { session, officer, next: to, emergencyCode: code, secrets }, act);
    return { awaits: 'second-factor' };
  }
  if (await enterInEmergency(tx, { code, officer, name: known.name, raiseAlarm }, act))
    return { officer, next: to };
  return refuse(tx, session, act);
}

async function findCode(tx: Tx, typed: string, now: Temporal.Instant) {
  const spoken = spokenCodeIn(typed);
  if (spoken === undefined) return undefined;
  const row = await tables<IdentityTables>(tx)
    .selectFrom('identity.emergency_code as code')
    .leftJoin('identity.emergency_use as used', (join) =>
      join.onRef('used.authority_id', '=', 'code.authority_id').onRef('used.code_id', '=', 'code.id'),
    )
    .select(['code.id', 'code.officer_id'])
    .where('code.authority_id', '=', tx.authority)
    .where('code.digest', '=', spokenCodeDigest(spoken))
    .where('code.expires_at', '>', now)
    .where('used.code_id', 'is', null)
    .executeTakeFirst();
  return row && { code: row.id, officer: row.officer_id };
}

async function refuse(tx: Tx, session: Uuid, act: Act): Promise<Refused> {
  const code = 'identity.emergency-code-wrong';
  await append(tx, emergencyRefused({ subject: session, data: { why: code } }), act);
  return { refused: new Refusal(code) };
}
