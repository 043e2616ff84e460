/** A postcode that somebody typed, or its beginning: in capitals, without its space. */
export type TypedPostcode = {
  readonly starts: string;
  readonly isWhole: boolean;
  /** Whether a letter was taken for a digit or a digit for a letter. */
  readonly isCorrected: boolean;
};

export type Divided = { readonly postcode?: TypedPostcode; readonly others: readonly string[] };

const whole = /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/;
const beginning = /^[A-Z]{1,2}\d[A-Z\d]?(\d[A-Z]{0,2})?$/;
const longest = 7;

/** Finds a postcode among words: all of them, one, or two that stand side by side; the rest are left over. */
export function divide(words: readonly string[]): Divided {
  const all = words.join('');
  if (whole.test(all)) return { postcode: found(all), others: [] };
  const strict = within(words, (text) => (whole.test(text) ? found(text) : undefined));
  if (strict) return strict;
  const corrected = within(words, (text) => (/\d/.test(text) ? correct(text) : undefined));
  if (corrected) return corrected;
  if (words.length <= 2 && beginning.test(all))
    return { postcode: { starts: all, isWhole: false, isCorrected: false }, others: [] };
  return { others: words };
}

function found(starts: string): TypedPostcode {
  return { starts, isWhole: true, isCorrected: false };
}

type Read = (text: string) => TypedPostcode | undefined;

function within(words: readonly string[], read: Read): Divided | undefined {
  for (const [at, word] of words.entries())
    for (const count of [2, 1]) {
      const text = count === 1 ? word : word + (words[at + 1] ?? '');
      const postcode = isPairOf(words.slice(at, at + count), count) ? read(text) : undefined;
      if (postcode) return { postcode, others: [...words.slice(0, at), ...words.slice(at + count)] };
    }
  return undefined;
}

/** A postcode is broken in one place only: three characters stand after it. `12 A1 1AA` is 12 and A1 1AA. */
function isPairOf(words: readonly string[], count: number): boolean {
  const length = words.join('').length;
  return (
    words.length === count && length <= longest && length >= 5 && (count === 1 || words[1]?.length === 3)
  );
}

const digits: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
const letters: Readonly<Record<string, string>> = { 0: 'O', 1: 'I' };
/** A letter, a digit; the end is always a digit and two letters. */
const shapes = ['LD', 'LLD', 'LDD', 'LDL', 'LLDD', 'LLDL'].map((outward) => `${outward}DLL`);

/** Reads O for 0, I and l for 1, and the other way round, where only the other can stand. */
function correct(text: string): TypedPostcode | undefined {
  const readings = shapes
    .filter((shape) => shape.length === text.length)
    .map((shape) => text.replaceAll(/./g, (character, at: number) => as(shape[at] ?? '', character)))
    .filter((reading) => whole.test(reading))
    .toSorted((one, other) => changes(one, text) - changes(other, text));
  const [starts] = readings;
  return starts === undefined ? undefined : { starts, isWhole: true, isCorrected: true };
}

function as(kind: string, character: string): string {
  return (kind === 'D' ? digits : letters)[character] ?? character;
}

function changes(one: string, other: string): number {
  return one.split('').filter((character, at) => character !== other[at]).length;
}
