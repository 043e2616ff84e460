import { Document, visit } from 'yaml';

/** A document as YAML, always the same for the same data, so that what is written out twice is the same bytes. */
export function printYaml(data: unknown): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && isDelicate(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/** Lines that begin or end with a space, and characters that nobody sees, do not survive as a block. */
function isDelicate(text: string): boolean {
  return /\p{Cc}/u.test(text.replaceAll('\n', '')) || /(^|\n)[ \t]|[ \t](\n|$)|^\n/.test(text);
}
