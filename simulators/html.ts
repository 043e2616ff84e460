export interface Html {
  readonly markup: string;
}
export type Content = string | number | Html | undefined | readonly Content[];

/** The only way to markup in the simulators' pages: every value that is not itself `Html` is escaped. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  const markup = strings.reduce((sofar, part, index) => sofar + asMarkup(values[index - 1]) + part);
  return { markup };
}

function asMarkup(content: Content): string {
  if (content === undefined) return '';
  if (isList(content)) return content.map(asMarkup).join('');
  return typeof content === 'object' ? content.markup : escaped(String(content));
}

const isList = (content: Content): content is readonly Content[] => Array.isArray(content);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
