import type { Act, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Page } from '../definition.ts';
import type { Given } from '../kinds/kind.ts';
import { fieldsOf } from '../pages/fields.ts';
import type { FormsTables } from '../tables.ts';
import { expiryOf } from './draft.ts';
import type { Draft } from './draft.ts';

/** A page's fields exactly as they stand on the screen, right or wrong; of all pages where the page's name is empty. */
export type TypedPage = { readonly draft: Uuid; readonly page: string; readonly typed: Given };

/**
 * Keeps what somebody has typed and not sent yet, so that it is there when they come back; a page's answers, once they are
 * kept, take its place. It is no answer: no condition, summary or submission knows it. Gone drafts stay gone.
 */
export async function keepTyped(tx: Tx, { draft, page, typed }: TypedPage, act: Act): Promise<void> {
  const held = JSON.stringify({ page, typed: storable(typed) });
  await tables<FormsTables>(tx)
    .updateTable('forms.draft')
    .set({ typed: sql`${held}::jsonb`, updated_at: act.at, expires_at: expiryOf(act.at) })
    .where('authority_id', '=', tx.authority)
    .where('id', '=', draft)
    .where('expires_at', '>', act.at)
    .execute();
}

/** Without what no browser types and PostgreSQL does not take in JSON: NUL, and halves of characters. */
function storable(typed: Given): Given {
  return Object.fromEntries(
    Object.entries(typed).map(([field, value]) => [
      field,
      typeof value === 'string' ? whole(value) : value.map(whole),
    ]),
  );
}

const whole = (value: string): string => value.replaceAll('\0', '').toWellFormed();

/** What is still typed and not sent once a page was answered. */
export function typedWithout(typed: Draft['typed'], page: Page): Draft['typed'] {
  if (typed?.page !== '') return typed?.page === page.page ? undefined : typed;
  const answered = new Set(page.questions.flatMap(fieldsOf));
  const rest = Object.entries(typed.typed).filter(([field]) => !answered.has(field));
  return { page: '', typed: Object.fromEntries(rest) };
}
