import { arranged, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import type { Pin } from '../versions/service-version.ts';

/** What an action of a version asks of somebody outside; nothing, for most. */
export async function asksOf(tx: Tx, pin: Pin, action: string): Promise<string | undefined> {
  const { service, version } = pin;
  const all = await arranged(tx, `asks ${service} ${String(version)}`, () =>
    tables<CasesTables>(tx)
      .selectFrom('cases.action_ask')
      .select(['action', 'asks'])
      .where('authority_id', '=', tx.authority)
      .where('service', '=', service)
      .where('version', '=', version)
      .execute(),
  );
  return all.find((one) => one.action === action)?.asks;
}
