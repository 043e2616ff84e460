import { addressAttributes } from './address.ts';
import { type Cursor, scan, start } from './scan-markup.ts';

/** Where a hole stands decides what may go into it. */
export type Hole = 'text' | 'value' | 'address' | 'attributes';

export interface Template {
  readonly pieces: readonly string[];
  readonly holes: readonly Hole[];
}

const known = new WeakMap<TemplateStringsArray, Template>();

/**
 * The template's pieces without their indentation, and the place of each hole; worked out once per template. Throws
 * for a hole where escaping does not protect: in code, in a name, in a value without quotation marks.
 */
export function templateOf(strings: TemplateStringsArray): Template {
  let template = known.get(strings);
  if (template === undefined) {
    template = compiled(strings);
    known.set(strings, template);
  }
  return template;
}

function compiled(strings: readonly string[]): Template {
  const cursor = start();
  const pieces: string[] = [];
  const holes: Hole[] = [];
  for (const [index, piece] of strings.entries()) {
    scan(cursor, piece);
    const isLast = index === strings.length - 1;
    // The hole prints the space before each attribute itself.
    pieces.push(cursor.mode === 'tag' && !isLast ? cursor.out.trimEnd() : cursor.out);
    if (!isLast) holes.push(holeAt(cursor));
  }
  return { pieces, holes };
}

function holeAt(cursor: Cursor): Hole {
  if (cursor.mode === 'text') return 'text';
  if (cursor.mode === 'tag') return attributesAt(cursor);
  if (cursor.mode !== 'code') return valueAt(cursor);
  throw new SyntaxError(`A template has a hole in the code of a <${cursor.element}>`);
}

function attributesAt(cursor: Cursor): Hole {
  if (cursor.isInName) {
    throw new SyntaxError(`A template has a hole in a name or an unquoted value of <${cursor.element}`);
  }
  cursor.attribute = '';
  return 'attributes';
}

function valueAt(cursor: Cursor): Hole {
  if (cursor.attribute.startsWith('on') || cursor.attribute === 'srcdoc') {
    throw new SyntaxError(
      `A template has a hole in the attribute "${cursor.attribute}" of <${cursor.element}`,
    );
  }
  const isFirst = cursor.isAtValueStart;
  cursor.isAtValueStart = false;
  return isFirst && addressAttributes.has(cursor.attribute) ? 'address' : 'value';
}
