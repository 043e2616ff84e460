import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import type { Tx } from '#platform/database';
import { holdingVaried } from './events.ts';
import type { Granting } from './grant-holding.ts';
import { changeHolding, lockCurrent } from './lock-holding.ts';
import type { Handling } from './lock-holding.ts';
import { recordChange } from './record-change.ts';
import { isDone } from './renew-holding.ts';

export type Varying = Handling & {
  /** The conditions under which it is held from now on; null takes them away. */
  readonly conditions: string | null;
  readonly why: string;
};

/** Other conditions, because an officer says so. Refused when it is over. */
export async function varyConditions(tx: Tx, varying: Varying, act: Act): Promise<void> {
  const { conditions, why } = varying;
  const { id, term } = await lockCurrent(tx, varying, act);
  const revision = await changeHolding(tx, { id }, { conditions });
  await recordChange(tx, { holding: id, what: 'varied', term, why }, act);
  await append(tx, holdingVaried({ subject: id, data: { revision } }), act);
}

export type Rewriting = Pick<Granting, 'case' | 'service' | 'version' | 'details'> & {
  readonly holding: Uuid;
};

/** Something else is written on it, as a case decided. Twice by one case is once. Refused when it is over. */
export async function rewriteHolding(tx: Tx, rewriting: Rewriting, act: Act): Promise<void> {
  const { holding, case: through, service, version, details } = rewriting;
  const { term } = await lockCurrent(tx, { holding }, act);
  if (await isDone(tx, { holding, case: through, what: 'varied' })) return;
  const written = { service, version, details: JSON.stringify(details) };
  const revision = await changeHolding(tx, { id: holding }, written);
  await recordChange(tx, { holding, what: 'varied', term, case: through }, act);
  await append(tx, holdingVaried({ subject: holding, case: through, data: { revision } }), act);
}
