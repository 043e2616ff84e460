import { attributes } from './attributes.ts';
import { type Html, nothing, render, trusted } from './markup.ts';

/** govuk-frontend's own line: its styles and scripts look for these classes before the first paint. */
const line =
  "document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');";

export function startScript(nonce: string | undefined): Html {
  if (nonce === undefined) return nothing;
  return trusted(`<script${render(attributes({ nonce }))}>${line}</script>`);
}
