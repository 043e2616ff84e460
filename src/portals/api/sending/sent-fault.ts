import { Refusal } from '#platform/errors';
import type { Facts } from '#platform/errors';
import type { InBoth } from '#language';
import type { z } from 'zod';
import { fieldWords } from '../document/field.words.ts';
import { sentWords } from './sent.words.ts';

/** One thing that is wrong with what was sent: where it stands (RFC 6901, as a fragment), and what to do. */
export type SentError = { readonly pointer: string; readonly says: InBoth<string> };

/** Everything that is wrong with what a program sent; it never says again what was sent. */
export class SentFault extends Refusal {
  readonly errors: readonly SentError[];

  constructor(
    code: 'api.body' | 'api.answers' | 'api.not-asked',
    errors: readonly SentError[],
    facts: Facts = {},
  ) {
    super(code, { count: errors.length, ...facts });
    this.errors = errors;
  }
}

/** `#/answers/children/0/born`. */
export function pointerTo(...path: readonly (string | number)[]): string {
  return ['#', ...path.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
}

/** The same words in both languages: those that are in the asker's already. */
export function inBoth(words: string): InBoth<string> {
  return { en: words, cy: words };
}

/** The faults that the schema of a body found, the first of each place. */
export function bodyFaults(error: z.ZodError, name: string, taken: readonly string[]): SentFault {
  const found = new Map<string, SentError>();
  for (const issue of error.issues)
    for (const fault of faultsIn(issue, name, taken))
      if (!found.has(fault.pointer)) found.set(fault.pointer, fault);
  return new SentFault('api.body', [...found.values()]);
}

function faultsIn(issue: z.core.$ZodIssue, name: string, taken: readonly string[]): readonly SentError[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      said([...path, shown(key)], (tongue) => sentWords[tongue].unknown(taken.join(', '))),
    );
  const isMissing = issue.code === 'invalid_type' && issue.input === undefined;
  return [
    said(path, (tongue) => {
      const words = fieldWords[tongue];
      const field = path.at(-1) ?? '';
      const about = words[`${name}.${field}`] ?? words[field] ?? '';
      return sentWords[tongue][isMissing ? 'missing' : 'malformed'](about);
    }),
  ];
}

function said(path: readonly string[], words: (tongue: 'en' | 'cy') => string): SentError {
  return { pointer: pointerTo(...path), says: { en: words('en'), cy: words('cy') } };
}

/** A name that nobody gave may be anything; only what looks like one is said again. */
function shown(key: string): string {
  return /^[\w.-]{1,60}$/.test(key) ? key : '…';
}
