import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { ServicesTables } from '../tables.ts';

/** The newest version of a service, and whether it is the one that is live, and got here by an import. */
export type LatestVersion = {
  readonly version: number;
  readonly digest: string;
  readonly isLive: boolean;
  readonly isImported: boolean;
};

/** The newest version of every service that was ever published here, by its name. */
export async function latestVersions(tx: Tx): Promise<ReadonlyMap<string, LatestVersion>> {
  const rows = await newest(tx).execute();
  return new Map(rows.map((row) => [row.service, latestIn(row)]));
}

/** The same of one service; nothing when it never was. */
export async function latestVersion(tx: Tx, service: string): Promise<LatestVersion | undefined> {
  const row = await newest(tx).where('p.service', '=', service).executeTakeFirst();
  return row && latestIn(row);
}

function newest(tx: Tx) {
  return tables<ServicesTables>(tx)
    .selectFrom('services.pack as p')
    .leftJoin('services.offer as o', (join) =>
      join
        .onRef('o.authority_id', '=', 'p.authority_id')
        .onRef('o.service', '=', 'p.service')
        .onRef('o.version', '=', 'p.version'),
    )
    .distinctOn('p.service')
    .select(['p.service', 'p.version', 'p.digest', 'o.version as live', 'o.imported_at'])
    .where('p.authority_id', '=', tx.authority)
    .orderBy('p.service')
    .orderBy('p.version', 'desc');
}

type Row = Awaited<ReturnType<ReturnType<typeof newest>['executeTakeFirstOrThrow']>>;

function latestIn({ version, digest, live, imported_at }: Row): LatestVersion {
  return { version, digest, isLive: live !== null, isImported: imported_at !== null };
}
