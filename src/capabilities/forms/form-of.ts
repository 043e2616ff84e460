import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { z } from 'zod';
import { formDefinition } from './definition.ts';
import type { Form } from './form.ts';
import type { FormsTables } from './tables.ts';
import { formWords } from './words.ts';

/** Which version of which service's form. */
export type FormVersion = { readonly service: string; readonly version: number };

const words = z.object({ en: formWords, cy: formWords });

/** A published version of a form; `form.unknown-version` when there is none. */
export async function formOf(tx: Tx, { service, version }: FormVersion): Promise<Form> {
  const row = await tables<FormsTables>(tx)
    .selectFrom('forms.version')
    .select(['service', 'version', 'definition', 'words'])
    .where('authority_id', '=', tx.authority)
    .where('service', '=', service)
    .where('version', '=', version)
    .executeTakeFirst();
  if (!row) throw new Refusal('form.unknown-version', { service, version });
  return formFrom(row);
}

/** The columns of a version as a form. */
export function formFrom(row: FormVersion & { readonly definition: unknown; readonly words: unknown }): Form {
  return {
    service: row.service,
    version: row.version,
    definition: formDefinition.parse(row.definition),
    words: words.parse(row.words),
  };
}
