export type Token =
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'name'; readonly word: string }
  | { readonly kind: 'value'; readonly value: string | number | boolean };

const shape =
  /\s*(?:(==|!=|<=|>=|[<>()])|('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?)(?![\w.])|([A-Za-z_][\w.]*))/y;
const signs = ['and', 'or', 'not', 'in'];

/** The tokens of an expression, or nothing where a character stands that the language does not have. */
export function tokensOf(written: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  const text = written.trim();
  while (at < text.length) {
    shape.lastIndex = at;
    const found = shape.exec(text);
    if (!found) return undefined;
    tokens.push(tokenOf(found));
    at = shape.lastIndex;
  }
  return tokens;
}

function tokenOf([, sign, quoted, number, word = '']: RegExpExecArray): Token {
  if (sign !== undefined) return { kind: 'sign', sign };
  if (quoted !== undefined) return { kind: 'value', value: quoted.slice(1, -1).replaceAll(/\\(.)/g, '$1') };
  if (number !== undefined) return { kind: 'value', value: Number(number) };
  if (word === 'true' || word === 'false') return { kind: 'value', value: word === 'true' };
  return signs.includes(word) ? { kind: 'sign', sign: word } : { kind: 'name', word };
}
