import { arranged, tables } from '#platform/database';
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

/** A published version of a form; `form.unknown-version` when there is none. Read once: none ever changes. */
export async function formOf(tx: Tx, { service, version }: FormVersion): Promise<Form> {
  const form = await arranged(tx, `form ${service} ${String(version)}`, () =>
    readForm(tx, { service, version }),
  );
  if (!form) throw new Refusal('form.unknown-version', { service, version });
  return form;
}

/** Takes 0.2 to 0.6 ms. */
async function readForm(tx: Tx, { service, version }: FormVersion): Promise<Form | undefined> {
  const row = await tables<FormsTables>(tx)
    .selectFrom('forms.version')
    .select(['definition', 'words'])
    .where('authority_id', '=', tx.authority)
    .where('service', '=', service)
    .where('version', '=', version)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    service,
    version,
    definition: formDefinition.parse(row.definition),
    words: words.parse(row.words),
  };
}
