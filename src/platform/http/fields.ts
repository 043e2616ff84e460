import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { newToken } from '#platform/chance';
import { formToken } from './form-token.ts';

/** The names of the two hidden fields that every form carries. */
export const tokenField = '_token';
export const keyField = '_key';

/** The form token and a fresh idempotency key, or the key of the form that is being shown again. */
export function hiddenFields(key: Buffer, sessionToken: string, idempotencyKey: string = newToken()): Html {
  return html`<input type="hidden" name="${tokenField}" value="${formToken(key, sessionToken)}" /><input
      type="hidden"
      name="${keyField}"
      value="${idempotencyKey}"
    />`;
}
