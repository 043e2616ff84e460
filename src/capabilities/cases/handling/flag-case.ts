import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { caseFlagged, caseUnflagged } from '../events.ts';
import type { CasesTables } from '../tables.ts';
import type { FlagRules, Pin } from '../versions/index.ts';
import { who } from './who.ts';

/** A case at the revision that the action which flags it has made. */
export type Flagging = Pin & { readonly id: Uuid; readonly revision: number };

type ChangingFlags = Flagging & { readonly rules: FlagRules };

/** Does with a case's flags what an action says; a flag that it carries already, or does not carry, is no news. */
export async function changeFlags(tx: Tx, { rules, ...flagged }: ChangingFlags, act: Act): Promise<void> {
  for (const flag of await addFlags(tx, { ...flagged, flags: rules.adds }, act))
    await append(tx, flaggedEvent(flagged, flag), act);
  for (const flag of await removeFlags(tx, flagged.id, rules.removes))
    await append(tx, unflaggedEvent(flagged, flag), act);
}

export function flagRow({ id, service, version }: Omit<Flagging, 'revision'>, flag: string, act: Act) {
  return { case_id: id, service, version, flag, ...who(act), added_at: act.at };
}

export function flaggedEvent({ id, revision }: Pick<Flagging, 'id' | 'revision'>, flag: string) {
  return caseFlagged({ subject: id, case: id, data: { revision, flag } });
}

export function unflaggedEvent({ id, revision }: Pick<Flagging, 'id' | 'revision'>, flag: string) {
  return caseUnflagged({ subject: id, case: id, data: { revision, flag } });
}

type Adding = Flagging & { readonly flags: readonly string[] };

async function addFlags(tx: Tx, { flags, ...flagged }: Adding, act: Act): Promise<readonly string[]> {
  if (flags.length === 0) return [];
  const added = await tables<CasesTables>(tx)
    .insertInto('cases.flag')
    .values(flags.map((flag) => flagRow(flagged, flag, act)))
    .onConflict((clash) => clash.doNothing())
    .returning('flag')
    .execute();
  return added.map(({ flag }) => flag);
}

async function removeFlags(tx: Tx, id: Uuid, flags: readonly string[]): Promise<readonly string[]> {
  if (flags.length === 0) return [];
  const removed = await tables<CasesTables>(tx)
    .deleteFrom('cases.flag')
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .where('flag', 'in', [...flags])
    .returning('flag')
    .execute();
  return removed.map(({ flag }) => flag);
}
