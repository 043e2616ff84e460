import type { Report } from '#capabilities/cases';
import { filesOf } from '#capabilities/documents';
import type { KeptFile } from '#capabilities/documents';
import type { Uuid } from '#language';
import type { Tx } from '#platform/database';

/** The files of each report of a case, by the report. */
export type CaseFiles = ReadonlyMap<Uuid, readonly KeptFile[]>;

export async function caseFiles(tx: Tx, reports: readonly Report[]): Promise<CaseFiles> {
  const files = await filesOf(tx, { kind: 'request', ids: reports.map(({ id }) => id) });
  return Map.groupBy(files, ({ holder }) => holder);
}
