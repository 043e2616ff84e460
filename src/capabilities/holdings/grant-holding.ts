import type { Act, CaseReference, Uprn, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { holdingGranted } from './events.ts';
import type { Holder } from './holding-record.ts';
import { keepHolder } from './keep-holder.ts';
import { forgetOn } from './lock-holding.ts';
import { planTimers } from './plan-timers.ts';
import type { PlannedTimer } from './plan-timers.ts';
import { recordChange } from './record-change.ts';
import type { HoldingsTables } from './tables.ts';

/** From when to when, both days included, and what is to be done on days of it. */
export type Term = {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
  readonly timers: readonly PlannedTimer[];
  /** For how long it is kept after its end; without it, for ever. */
  readonly keep: Temporal.Duration | undefined;
};

export type Granting = {
  readonly case: Uuid;
  /** That of the case. */
  readonly reference: CaseReference;
  readonly service: string;
  readonly version: number;
  readonly kind: string;
  readonly sight: string;
  readonly holder: Holder | undefined;
  readonly place: { readonly uprn: Uprn | null; readonly description: string | null };
  readonly details: object;
  readonly term: Term;
  /** What the system calls it from which it is brought. */
  readonly broughtAs?: string | undefined;
};

/** A case grants a holding, under its own reference. Twice is once; another kind from the same case is refused. */
export async function grantHolding(tx: Tx, granting: Granting, act: Act): Promise<Uuid> {
  const { case: through, kind, service, reference, term } = granting;
  requireOrder(term);
  const id = newId(act.at);
  const kept = await tables<HoldingsTables>(tx)
    .insertInto('holdings.holding')
    .values({ id, ...rowOf(granting), granted_at: act.at })
    .onConflict((clash) => clash.doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 0n) return grantedBefore(tx, granting);
  await keepHolder(tx, id, granting.holder);
  const days = { from: term.from, until: term.until };
  await recordChange(tx, { holding: id, what: 'granted', term: 1, ...days, case: through }, act);
  await planTimers(tx, { holding: id, term: 1, timers: term.timers });
  const data = { kind, service, reference, term: 1, ...saidDays(term) };
  await append(tx, holdingGranted({ subject: id, case: through, data }), act);
  return id;
}

export function requireOrder({ from, until }: Pick<Term, 'from' | 'until'>): void {
  if (Temporal.PlainDate.compare(from, until) > 0) throw new Refusal('holding.ends-before-it-begins');
}

export function saidDays({ from, until }: Pick<Term, 'from' | 'until'>) {
  return { from: from.toString(), until: until.toString() };
}

function rowOf({ case: through, place, details, term, broughtAs, ...granting }: Granting) {
  const { reference, service, version, kind, sight } = granting;
  const days = { from_on: term.from, until_on: term.until, last_on: term.until };
  return {
    reference,
    service,
    version,
    kind,
    sight,
    case_id: through,
    uprn: place.uprn,
    place: place.description || null,
    brought_as: broughtAs ?? null,
    details: JSON.stringify(details),
    ...days,
    forget_on: forgetOn(term.until, term.keep),
  };
}

async function grantedBefore(tx: Tx, { case: through, kind }: Granting): Promise<Uuid> {
  const known = await tables<HoldingsTables>(tx)
    .selectFrom('holdings.holding')
    .select(['id', 'kind'])
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', through)
    .executeTakeFirstOrThrow();
  if (known.kind !== kind) throw new Refusal('holding.case-granted-another');
  return known.id;
}
