import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import type { ServiceVersion } from './service-version.ts';

/** Takes over statuses of a published version, after so many that it has already. */
export async function projectStatuses(
  tx: Tx,
  { service, version, statuses }: Pick<ServiceVersion, 'service' | 'version' | 'statuses'>,
  after = 0,
): Promise<void> {
  if (statuses.length === 0) return;
  const rows = statuses.map((status, index) => ({
    service,
    version,
    ...status,
    position: after + index + 1,
  }));
  await tables<CasesTables>(tx).insertInto('cases.status').values(rows).execute();
}

/** Takes over the documents that officers attach, after so many that the version has already. */
export async function projectDocuments(
  tx: Tx,
  { service, version, documents = [] }: Pick<ServiceVersion, 'service' | 'version' | 'documents'>,
  after = 0,
): Promise<void> {
  if (documents.length === 0) return;
  const rows = documents.map((document, index) => ({
    service,
    version,
    document,
    position: after + index + 1,
  }));
  await tables<CasesTables>(tx).insertInto('cases.document_type').values(rows).execute();
}
