import type { Layout, RecordType } from '../layouts.ts';
import { layouts } from '../layouts.ts';

/**
 * Where a stored column comes from, in the words of a format: the name of one of its fields; `'text'`, always that; `a|b`,
 * the first that is not empty; `L{uprn}`, text around a field; empty, nothing.
 */
type Words = string;

/** How one type of record of a format becomes records that are stored. */
export type RecordWords = {
  /** The names of its fields, in the order of the file, after those that every record begins with. */
  readonly fields: string;
  readonly becomes: readonly {
    readonly type: RecordType;
    /** By column; what is left out comes from the field of its own name, and is empty if there is none. */
    readonly from?: Readonly<Record<string, Words>>;
    /** Only where this field is not empty. */
    readonly when?: string;
    /** Many records say the same again: the first is taken, and none of them takes it away. */
    readonly shared?: boolean;
  }[];
};

export type Take =
  | number
  | { readonly always: string }
  | { readonly either: readonly number[] }
  | { readonly around: readonly [before: string, at: number, after: string] };

export type Target = {
  readonly layout: Layout;
  readonly take: readonly Take[];
  readonly when: number | undefined;
  readonly shared: boolean;
};

export type RecordMap = { readonly count: number; readonly targets: readonly Target[] };

/** A kind of file that can be imported. */
export type Format = {
  readonly code: FormatCode;
  /** As people call it. */
  readonly name: string;
  readonly records: ReadonlyMap<string, RecordMap>;
  /** Records about the file itself, by their number of fields: header, metadata, trailer. */
  readonly about: ReadonlyMap<string, number>;
  /** Which of the fields is the change type. */
  readonly changeAt: number;
  /** It begins with the names of its fields, not with a header record, and has no trailer. */
  readonly hasHeadings: boolean;
};

export type FormatCode = 'address-base-premium' | 'address-base-core' | 'dtf-7-3' | 'dtf-7-1';

/** Makes the map of one type of record: `leading` fields come before those that are named. */
export function recordMap({ fields, becomes }: RecordWords, leading: number): RecordMap {
  const names = fields.split(' ');
  const at = (name: string) => names.indexOf(name) + leading;
  const targets = becomes.map(({ type, from = {}, when, shared = false }) => ({
    layout: layouts[type],
    take: layouts[type].columns.map(({ name }) =>
      taken(from[name] ?? (names.includes(name) ? name : ''), at),
    ),
    when: when === undefined ? undefined : at(when),
    shared,
  }));
  return { count: names.length + leading, targets };
}

function taken(words: Words, at: (name: string) => number): Take {
  if (words === '') return { always: '' };
  const [, always] = /^'(.*)'$/.exec(words) ?? [];
  if (always !== undefined) return { always };
  const [, before = '', named, after = ''] = /^(.*)\{(\w+)\}(.*)$/.exec(words) ?? [];
  if (named !== undefined) return { around: [before, at(named), after] };
  return words.includes('|') ? { either: words.split('|').map(at) } : at(words);
}

/** The value that a column takes from the fields of one record. */
export function valueOf(fields: readonly string[], take: Take): string {
  if (typeof take === 'number') return fields[take] ?? '';
  if ('always' in take) return take.always;
  if ('either' in take) return fields[take.either.find((at) => fields[at]?.trim()) ?? -1] ?? '';
  const [before, at, after] = take.around;
  return `${before}${fields[at] ?? ''}${after}`;
}

/** Identifier, change type and order, before the fields of every record of a file that has a header. */
export const leading = 3;

/** The header, the metadata and the trailer. */
export const aboutTheFile: ReadonlyMap<string, number> = new Map([
  ['10', 9],
  ['29', 17],
  ['99', 5],
]);

export function recordMaps(records: Readonly<Record<string, RecordWords>>): Format['records'] {
  return new Map(Object.entries(records).map(([type, words]) => [type, recordMap(words, leading)]));
}
