import type { Uuid } from '#language';
import { arranged, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import type { Pin } from '../versions/service-version.ts';

/** A document of a case, by the identifier of its file. */
export type AttachedDocument = { readonly file: Uuid; readonly document: string };

/** The documents of a case, the first attached first. */
export async function documentsOn(tx: Tx, id: Uuid): Promise<readonly AttachedDocument[]> {
  return tables<CasesTables>(tx)
    .selectFrom('cases.document')
    .select(['id as file', 'document'])
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .orderBy('attached_at')
    .orderBy('id')
    .execute();
}

/** For each of these actions, the documents that it needs and the case does not have. */
export async function awaitedDocuments(
  tx: Tx,
  found: Pin & { readonly id: Uuid },
  actions: readonly { readonly action: string }[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const needed = await neededBy(tx, found);
  const asked = needed.filter((one) => actions.some(({ action }) => action === one.action));
  if (asked.length === 0) return new Map();
  const attached = new Set((await documentsOn(tx, found.id)).map(({ document }) => document));
  const missing = asked.filter(({ document }) => !attached.has(document));
  return new Map(
    actions.map(({ action }) => [
      action,
      missing.flatMap((one) => (one.action === action ? [one.document] : [])),
    ]),
  );
}

/** Which actions of a version need which documents. */
async function neededBy(tx: Tx, { service, version }: Pin) {
  return arranged(tx, `documents of actions ${service} ${String(version)}`, () =>
    tables<CasesTables>(tx)
      .selectFrom('cases.action_document')
      .select(['action', 'document'])
      .where('authority_id', '=', tx.authority)
      .where('service', '=', service)
      .where('version', '=', version)
      .orderBy('document')
      .execute(),
  );
}
