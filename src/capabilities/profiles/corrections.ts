import { append } from '#capabilities/ledger';
import type { Act, Uuid } from '#language';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { changeProfile } from './change-profile.ts';
import { correctionDecided, correctionProposed } from './events.ts';
import type { DetailValue, ProfileField } from './field.ts';
import type { ProfilesTables } from './tables.ts';

export type Proposing = {
  readonly account: Uuid;
  readonly field: ProfileField;
  readonly old: DetailValue;
  readonly new: DetailValue;
  /** The request in which it was answered so. */
  readonly request: Uuid;
};

/** Proposes that an account says something else from now on. Nothing changes by it; the same of one request twice is once. */
export async function proposeCorrection(tx: Tx, proposing: Proposing, act: Act): Promise<void> {
  const { account, field, request } = proposing;
  const row = await tables<ProfilesTables>(tx)
    .insertInto('profiles.correction')
    .values({
      id: newId(act.at),
      account_id: account,
      field,
      old_value: proposing.old === undefined ? null : JSON.stringify(proposing.old),
      new_value: JSON.stringify(proposing.new),
      request_id: request,
      proposed_at: act.at,
      proposed_by: act.by.kind === 'officer' ? 'officer' : 'resident',
    })
    .onConflict((clash) => clash.columns(['authority_id', 'request_id', 'field']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (row) await append(tx, correctionProposed({ subject: row.id, data: { field, account, request } }), act);
}

export type Correction = {
  readonly id: Uuid;
  readonly field: ProfileField;
  readonly old: DetailValue;
  readonly new: DetailValue;
  readonly request: Uuid;
  readonly proposedAt: Temporal.Instant;
  readonly proposedBy: 'resident' | 'officer';
};

/** What is proposed of an account and nobody has decided, the latest first. */
export async function openCorrections(tx: Tx, account: Uuid): Promise<readonly Correction[]> {
  const rows = await tables<ProfilesTables>(tx)
    .selectFrom('profiles.correction as correction')
    .leftJoin('profiles.decision as decision', (join) =>
      join
        .onRef('decision.authority_id', '=', 'correction.authority_id')
        .onRef('decision.correction_id', '=', 'correction.id'),
    )
    .select([
      'correction.id',
      'correction.field',
      'correction.old_value',
      'correction.new_value',
      'correction.request_id',
      'correction.proposed_at',
      'correction.proposed_by',
    ])
    .where('correction.authority_id', '=', tx.authority)
    .where('correction.account_id', '=', account)
    .where('decision.correction_id', 'is', null)
    .orderBy('correction.proposed_at', 'desc')
    .limit(100)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    field: row.field,
    old: row.old_value,
    new: row.new_value,
    request: row.request_id,
    proposedAt: row.proposed_at,
    proposedBy: row.proposed_by,
  }));
}

export type Deciding = {
  readonly account: Uuid;
  readonly correction: Uuid;
  readonly decision: 'taken' | 'declined';
};

/** Its holder takes a correction, and says so from now on, or declines it. Refused when it is not theirs, or decided already. */
export async function decideCorrection(
  tx: Tx,
  { account, correction: id, decision }: Deciding,
  act: Act,
): Promise<void> {
  const open = (await openCorrections(tx, account)).find((one) => one.id === id);
  if (!open) throw new Refusal('profile.correction-decided');
  const decided = await tables<ProfilesTables>(tx)
    .insertInto('profiles.decision')
    .values({ correction_id: id, decision, decided_at: act.at, decided_by: 'resident' })
    .onConflict((clash) => clash.columns(['authority_id', 'correction_id']).doNothing())
    .returning('correction_id')
    .executeTakeFirst();
  if (!decided) throw new Refusal('profile.correction-decided');
  await append(tx, correctionDecided({ subject: id, data: { field: open.field, account, decision } }), act);
  if (decision === 'taken')
    await changeProfile(tx, { account, field: open.field, value: open.new, correction: id }, act);
}
