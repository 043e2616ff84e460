import { html } from '#platform/html';
import type { Html, HtmlValue } from '#platform/html';

/** Labels and values; a value that is not there leaves its label out. */
export function facts(entries: readonly (readonly [label: string, value: HtmlValue])[]): Html {
  const known = entries.filter(
    ([, value]) => value !== undefined && value !== null && value !== false && value !== '',
  );
  return html`<dl class="facts">
    ${known.map(
      ([label, value]) =>
        html`<dt>${label}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
}

export function panel(title: string, inside: Html): Html {
  return html`<section class="panel">
    <header><h2>${title}</h2></header>
    <div class="in">${inside}</div>
  </section>`;
}
