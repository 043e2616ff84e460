import { arranged, sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { CasesTables } from '../tables.ts';
import type { Pin } from './service-version.ts';

/** Where cases of a version begin, and begin again. A version that was never published is refused. */
export async function firstStatus(tx: Tx, { service, version }: Pin): Promise<string> {
  const first = await arranged(tx, `first status ${service} ${String(version)}`, () =>
    readFirst(tx, { service, version }),
  );
  if (!first) throw new Refusal('case.version-unknown', { service, version });
  return first.status;
}

async function readFirst(tx: Tx, { service, version }: Pin) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.status')
    .select('status')
    .where('authority_id', '=', tx.authority)
    .where('service', '=', service)
    .where('version', '=', version)
    .where(sql<boolean>`not ends`)
    .orderBy('position')
    .limit(1)
    .executeTakeFirst();
}
