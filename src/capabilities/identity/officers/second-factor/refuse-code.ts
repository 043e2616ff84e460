import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { secondFactorRefused } from '../../events.ts';
import type { Refused } from '../../refused.ts';

/** A no to a code, kept in the ledger and given back, since its try must stay counted. */
export async function refuseCode(
  tx: Tx,
  { officer, code }: { readonly officer: Uuid; readonly code: string },
  act: Act,
): Promise<Refused> {
  await append(tx, secondFactorRefused({ subject: officer, data: { why: code } }), act);
  return { refused: new Refusal(code) };
}
