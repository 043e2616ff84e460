import { arranged, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import type { FlagRules, Pin } from './service-version.ts';

/** What each action of a version does with flags, and asks of them; nothing of an action that has to do with none. */
export async function flagRulesOf(
  tx: Tx,
  { service, version }: Pin,
): Promise<ReadonlyMap<string, FlagRules>> {
  return arranged(tx, `flags of actions ${service} ${String(version)}`, async () => {
    const rows = await tables<CasesTables>(tx)
      .selectFrom('cases.action_flag')
      .select(['action', 'flag', 'does'])
      .where('authority_id', '=', tx.authority)
      .where('service', '=', service)
      .where('version', '=', version)
      .orderBy('flag')
      .execute();
    return new Map(rows.map(({ action }) => [action, rulesIn(rows.filter((row) => row.action === action))]));
  });
}

type Row = { readonly flag: string; readonly does: keyof FlagRules };

function rulesIn(rows: readonly Row[]): FlagRules {
  const those = (wanted: Row['does']) => rows.flatMap(({ flag, does }) => (does === wanted ? [flag] : []));
  return {
    adds: those('adds'),
    removes: those('removes'),
    needs: those('needs'),
    forbids: those('forbids'),
  };
}

/** Whether a case that carries these flags lets an action of these rules be taken. */
export function areFlagsRight(rules: FlagRules | undefined, flags: readonly string[]): boolean {
  if (!rules) return true;
  return (
    rules.needs.every((flag) => flags.includes(flag)) && !rules.forbids.some((flag) => flags.includes(flag))
  );
}
