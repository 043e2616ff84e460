import { tokensOf } from './expression-tokens.ts';
import type { Token } from './expression-tokens.ts';
import type { Compared, Told } from './told.ts';

type Operand =
  | { readonly field: string }
  | { readonly lengthOf: string }
  | { readonly value: string | number | boolean }
  | { readonly told: Told };

/** The tokens that are still to be read. */
type Reader = { readonly tokens: readonly Token[]; at: number };

class Unreadable extends Error {}

/** An expression in words: `section.flag == true and not (count > 2 or 'boat' in owns)`. */
export function expression(written: string): Told {
  try {
    const tokens = tokensOf(written);
    if (!tokens) return { never: 'its expression cannot be read' };
    const reader = { tokens, at: 0 };
    const told = readAny(reader);
    return reader.at === tokens.length ? told : { never: 'its expression cannot be read' };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { never: 'its expression cannot be read' };
  }
}

function readAny(reader: Reader): Told {
  const parts = [readAll(reader)];
  while (takes(reader, 'or')) parts.push(readAll(reader));
  return parts.length === 1 ? (parts[0] ?? { constant: false }) : { any: parts };
}

function readAll(reader: Reader): Told {
  const parts = [readComparison(reader)];
  while (takes(reader, 'and')) parts.push(readComparison(reader));
  return parts.length === 1 ? (parts[0] ?? { constant: false }) : { all: parts };
}

const flipped: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' };
const comparisons = ['==', '!=', '<=', '>=', '<', '>', 'in'] as const;

function readComparison(reader: Reader): Told {
  const left = readOperand(reader);
  const operator = comparisons.find((known) => takes(reader, known));
  if (operator === undefined) return truthOf(left);
  const right = readOperand(reader);
  if (operator === 'in') return contained(left, right);
  if ('value' in left) return compare(right, flipped[operator] ?? operator, left);
  return compare(left, operator, right);
}

function truthOf(operand: Operand): Told {
  if ('told' in operand) return operand.told;
  if ('field' in operand) return { truth: operand.field };
  return 'value' in operand ? { constant: Boolean(operand.value) } : { constant: true };
}

function contained(left: Operand, right: Operand): Told {
  if (!('value' in left && 'field' in right)) throw new Unreadable();
  return { compared: plain(right.field, 'contains', left.value) };
}

const named: Readonly<Record<string, string>> = { '==': 'is', '!=': 'is not' };
const lengths: Readonly<Record<string, string>> = {
  '>': 'is longer than',
  '<': 'is shorter than',
  '==': 'has length',
};

function compare(left: Operand, operator: string, right: Operand): Told {
  if (!('value' in right)) throw new Unreadable();
  if ('field' in left) return { compared: plain(left.field, named[operator] ?? operator, right.value) };
  const length = 'lengthOf' in left ? lengths[operator] : undefined;
  if (!('lengthOf' in left) || length === undefined) throw new Unreadable();
  return { compared: plain(left.lengthOf, length, right.value) };
}

function plain(field: string, operator: string, value: string | number | boolean): Compared {
  return {
    field,
    operator,
    values: [value],
    isBare: typeof value !== 'string',
    isEvery: false,
    isExpressed: true,
  };
}

function readOperand(reader: Reader): Operand {
  if (takes(reader, 'not')) return { told: { not: truthOf(readOperand(reader)) } };
  if (takes(reader, '(')) {
    const told = readAny(reader);
    if (!takes(reader, ')')) throw new Unreadable();
    return { told };
  }
  const token = reader.tokens[reader.at];
  if (!token || token.kind === 'sign') throw new Unreadable();
  reader.at += 1;
  return token.kind === 'value' ? { value: token.value } : readName(token.word, reader);
}

/** A field, or the length of one. */
function readName(word: string, reader: Reader): Operand {
  if (word !== 'length' || !takes(reader, '(')) return { field: word };
  const inside = readOperand(reader);
  if (!('field' in inside) || !takes(reader, ')')) throw new Unreadable();
  return { lengthOf: inside.field };
}

function takes(reader: Reader, sign: string): boolean {
  const token = reader.tokens[reader.at];
  const is = token?.kind === 'sign' && token.sign === sign;
  if (is) reader.at += 1;
  return is;
}
