import type { Comparison, Condition, ConditionValue, Count, Some } from './condition-tree.ts';
import { countedDay } from './counted-day.ts';
import { measureKind } from './measure.ts';

type Place = readonly (string | number)[];
export type ParsedCondition =
  | { readonly tree: Condition }
  | { readonly message: string; readonly path: Place };

/** Deeper or wider than this, nobody could read it any more. */
const deepest = 6;
const widest = 50;
const comparisonWords = [
  'is',
  'is-not',
  'includes',
  'more-than',
  'less-than',
  'longer-than',
  'shorter-than',
  'contains',
  'starts-with',
  'ends-with',
  'answered',
] as const;
/** Words of the language; no question can be called so. */
export const conditionWords = ['all', 'any', 'not', 'count', 'question'] as const;
const reserved: readonly string[] = conditionWords;
const countWords = ['is', 'more-than', 'less-than'] as const;

class Unreadable extends Error {
  readonly path: Place;
  constructor(message: string, path: Place) {
    super(message);
    this.path = path;
  }
}

/** The typed tree of a condition, or what is wrong and where. */
export function parseCondition(data: unknown): ParsedCondition {
  try {
    return { tree: read(data, []) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { message: error.message, path: error.path };
  }
}

function read(data: unknown, path: Place, depth = 1): Condition {
  if (depth > deepest)
    throw new Unreadable(`A condition may be ${String(deepest)} levels deep at most.`, path);
  const entries = entriesOf(data, path);
  const [first] = entries;
  if (first && entries.length === 1) {
    const [word, value] = first;
    if (word === 'all') return { all: readList(value, [...path, word], depth) };
    if (word === 'any') return { any: readAny(value, [...path, word], depth) };
    if (word === 'count') return { count: readCount(value, [...path, word], depth) };
    if (word === 'not') return { not: read(value, [...path, word], depth + 1) };
  }
  const named = entries.find(([word]) => word === 'question');
  if (named) return readNamed(named[1], entries, path);
  return together(entries.flatMap(([question, value]) => readShort(question, value, [...path, question])));
}

function readList(data: unknown, path: Place, depth: number): readonly Condition[] {
  if (!Array.isArray(data) || data.length === 0 || data.length > widest)
    throw new Unreadable(`Give a list of 1 to ${String(widest)} conditions.`, path);
  return data.map((part: unknown, index) => read(part, [...path, index], depth + 1));
}

/** Any of some conditions, or anybody of a list: `any: { list: children, where: { age: … } }`. */
function readAny(data: unknown, path: Place, depth: number): readonly Condition[] | Some {
  if (Array.isArray(data)) return readList(data, path, depth);
  const parts = partsOf(data, ['list', 'where'], path);
  return {
    list: checkName(parts['list'], [...path, 'list']),
    where: read(parts['where'], [...path, 'where'], depth + 1),
  };
}

/** How many of a list: `count: { list: children, where: { age: … }, more-than: 2 }`. */
function readCount(data: unknown, path: Place, depth: number): Count {
  const parts = partsOf(data, ['list', 'where', ...countWords], path);
  const [word, another] = countWords.filter((known) => Object.hasOwn(parts, known));
  if (!word || another) throw new Unreadable('Count with one of: is, more-than, less-than.', path);
  const limit = parts[word];
  if (typeof limit !== 'number' || !Number.isSafeInteger(limit) || limit < 0)
    throw new Unreadable('Count with a whole number.', [...path, word]);
  const list = checkName(parts['list'], [...path, 'list']);
  const where = Object.hasOwn(parts, 'where')
    ? { where: read(parts['where'], [...path, 'where'], depth + 1) }
    : {};
  if (word === 'is') return { list, ...where, is: limit };
  return word === 'more-than'
    ? { list, ...where, 'more-than': limit }
    : { list, ...where, 'less-than': limit };
}

function partsOf(data: unknown, known: readonly string[], path: Place): Readonly<Record<string, unknown>> {
  const entries = entriesOf(data, path);
  const strange = entries.find(([word]) => !known.includes(word));
  if (strange) throw new Unreadable(`Of a list one says: ${known.join(', ')}.`, [...path, strange[0]]);
  return Object.fromEntries(entries);
}

/** `{ question: rubbish, is: [hazardous] }`: the form in which a condition is stored. */
function readNamed(question: unknown, entries: readonly [string, unknown][], path: Place): Comparison {
  const [word, value] = entries.find(([key]) => key !== 'question') ?? ['', undefined];
  if (entries.length !== 2) throw new Unreadable('Give one question and one comparison.', path);
  return readComparison(checkName(question, path), [word, value], [...path, word]);
}

/** `rubbish: hazardous`, `amount: [van, lorry]` or `age: { more-than: 17, less-than: 65 }`. */
function readShort(question: string, value: unknown, path: Place): readonly Comparison[] {
  checkName(question, path);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ question, is: readValues(value, path) }];
  return entriesOf(value, path).map((entry) => readComparison(question, entry, [...path, entry[0]]));
}

function readComparison(
  question: string,
  [given, value]: readonly [string, unknown],
  path: Place,
): Comparison {
  const word = comparisonWords.find((known) => known === given);
  if (!word) throw new Unreadable(`Compare with one of: ${comparisonWords.join(', ')}.`, path);
  return readers[word](question, value, path);
}

type Reader = (question: string, value: unknown, path: Place) => Comparison;

const readers: Readonly<Record<(typeof comparisonWords)[number], Reader>> = {
  is: (question, value, path) => ({ question, is: readValues(value, path) }),
  'is-not': (question, value, path) => ({ question, 'is-not': readValues(value, path) }),
  includes: (question, value, path) => ({ question, includes: readValues(value, path) }),
  'more-than': (question, value, path) => ({ question, 'more-than': readMeasure(value, path) }),
  'less-than': (question, value, path) => ({ question, 'less-than': readMeasure(value, path) }),
  'longer-than': (question, value, path) => ({ question, 'longer-than': readLength(value, path) }),
  'shorter-than': (question, value, path) => ({ question, 'shorter-than': readLength(value, path) }),
  contains: (question, value, path) => ({ question, contains: readWords(value, path) }),
  'starts-with': (question, value, path) => ({ question, 'starts-with': readWords(value, path) }),
  'ends-with': (question, value, path) => ({ question, 'ends-with': readWords(value, path) }),
  answered: (question, value, path) => ({ question, answered: readAnswered(value, path) }),
};

function readAnswered(value: unknown, path: Place): boolean {
  if (typeof value === 'boolean') return value;
  throw new Unreadable('Write “answered: true” or “answered: false”.', path);
}

function readValues(data: unknown, path: Place): readonly ConditionValue[] {
  const values: readonly unknown[] = Array.isArray(data) ? data : [data];
  if (values.length > 0 && values.length <= widest && values.every(isValue)) return values;
  throw new Unreadable(
    `Compare with a code, a number, yes or no, or a list of 1 to ${String(widest)}.`,
    path,
  );
}

function readLength(data: unknown, path: Place): number {
  if (typeof data === 'number' && Number.isSafeInteger(data) && data >= 0) return data;
  throw new Unreadable('Compare the length with a whole number of characters.', path);
}

function readWords(data: unknown, path: Place): readonly string[] {
  const words: readonly unknown[] = Array.isArray(data) ? data : [data];
  if (words.length > 0 && words.length <= widest && words.every(isWording)) return words;
  throw new Unreadable(`Write the words that are looked for, or a list of 1 to ${String(widest)}.`, path);
}

function isWording(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function readMeasure(data: unknown, path: Place): number | string {
  if (typeof data === 'string' && countedDay(data)) return data;
  if ((typeof data === 'number' || typeof data === 'string') && measureKind(data) !== undefined) return data;
  throw new Unreadable(
    'Compare with a number, an amount such as £6,000, a date such as 2026-11-21 or 18 years before asked-on, a month such as 2026-11 or a time such as 17:30.',
    path,
  );
}

function isValue(value: unknown): value is ConditionValue {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'boolean' || (typeof value === 'string' && value !== '');
}

function checkName(question: unknown, path: Place): string {
  if (typeof question === 'string' && /^[a-z][a-z0-9-]{0,62}$/.test(question) && !reserved.includes(question))
    return question;
  throw new Unreadable(
    'Name a question by its slug; all, any, not, count and question are words of the language.',
    path,
  );
}

function together(parts: readonly Comparison[]): Condition {
  const [only] = parts;
  return only && parts.length === 1 ? only : { all: parts };
}

function entriesOf(data: unknown, path: Place): readonly [string, unknown][] {
  const isMapping = typeof data === 'object' && data !== null && !Array.isArray(data);
  const entries = isMapping ? Object.entries(data) : [];
  if (entries.length > 0 && entries.length <= widest) return entries;
  throw new Unreadable('Write a condition such as { rubbish: hazardous }.', path);
}
