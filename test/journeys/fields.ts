/** What a browser would send of a form: name and value pairs, in the order of the page. */
export type Fields = readonly (readonly [name: string, value: string])[];

export type ReadForm = { readonly action: string | undefined; readonly fields: Fields };

const control = /<input\b[^>]*>|<textarea\b[^>]*>[\s\S]*?<\/textarea>|<select\b[^>]*>[\s\S]*?<\/select>/g;

/** Reads the page's form that is posted, with the values that its fields show. Buttons are not among them. */
export function readForm(html: string): ReadForm {
  const [, opening = '', inside = ''] =
    /<form\b([^>]*\bmethod="post"[^>]*)>([\s\S]*?)<\/form>/.exec(html) ?? [];
  if (opening === '') throw new Error('this page has no form to send');
  const fields = [...inside.matchAll(control)].flatMap(([part]) => fieldOf(part));
  return { action: attribute(opening, 'action'), fields };
}

function fieldOf(part: string): Fields {
  const name = attribute(part, 'name');
  if (name === undefined) return [];
  if (part.startsWith('<textarea')) return [[name, textIn(part)]];
  if (part.startsWith('<select')) return [[name, chosenIn(part)]];
  const type = attribute(part, 'type') ?? 'text';
  if (type === 'image') return [];
  const isOff = (type === 'radio' || type === 'checkbox') && !/\schecked\b/.test(part);
  return isOff ? [] : [[name, attribute(part, 'value') ?? '']];
}

/** A browser leaves out the line break that follows the opening tag. */
function textIn(part: string): string {
  return decoded(part.replace(/^<textarea[^>]*>\n?/, '').replace(/<\/textarea>$/, ''));
}

function chosenIn(part: string): string {
  const options = part.match(/<option\b[^>]*>/g) ?? [];
  const chosen = options.find((option) => /\sselected\b/.test(option)) ?? options[0];
  return chosen === undefined ? '' : (attribute(chosen, 'value') ?? '');
}

export function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag);
  return found?.[1] === undefined ? undefined : decoded(found[1]);
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

export function decoded(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|#34|#39|amp);/g, (entity) => entities[entity] ?? entity);
}
