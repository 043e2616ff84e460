const special = /[&<>"'`\\]/u;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  '\\': '&#92;',
};

/**
 * Escapes the same seven characters as Nunjucks, so that output equals what govuk-frontend publishes. Most text has
 * none of them; slices are faster than `replace` with a function for the rest.
 */
export function escape(text: string): string {
  const first = text.search(special);
  return first === -1 ? text : escapedFrom(text, first);
}

function escapedFrom(text: string, first: number): string {
  let escaped = '';
  let start = 0;
  for (let at = first; at < text.length; at += 1) {
    const entity = entities[text.charAt(at)];
    if (entity === undefined) continue;
    escaped += text.slice(start, at) + entity;
    start = at + 1;
  }
  return escaped + text.slice(start);
}
