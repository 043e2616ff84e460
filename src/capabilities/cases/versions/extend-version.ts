import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import { projectActions } from './project-actions.ts';
import { projectDocuments, projectStatuses } from './project-kinds.ts';
import type { ServiceVersion } from './service-version.ts';

/** A version as it was taken over, and as it is from now on: the same with more. */
export type Extending = { readonly was: ServiceVersion; readonly is: ServiceVersion };

/**
 * Takes over what a published version has besides from now on: documents, statuses before the end, and the actions that lead into
 * them and out of them. Cases that are open have it too; nothing that a case is, or may do, is taken away.
 */
export async function extendVersion(tx: Tx, { was, is }: Extending): Promise<void> {
  const { service, version } = is;
  const pin = { service, version };
  const statuses = is.statuses.filter(({ status }) => !was.statuses.some((one) => one.status === status));
  const documents = is.documents?.filter((document) => !was.documents?.includes(document));
  const actions = is.actions.filter(({ action }) => !was.actions.some((one) => one.action === action));
  await projectStatuses(tx, { ...pin, statuses }, was.statuses.length);
  await projectDocuments(tx, { ...pin, documents }, was.documents?.length);
  await projectActions(tx, { ...pin, actions }, was.actions.length);
  const froms = was.actions.flatMap(({ action, from: before }) => {
    const from = is.actions.find((one) => one.action === action)?.from ?? [];
    return from.filter((status) => !before.includes(status)).map((status) => ({ ...pin, action, status }));
  });
  if (froms.length > 0) await tables<CasesTables>(tx).insertInto('cases.action_from').values(froms).execute();
}
