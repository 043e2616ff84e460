import type { Tongue } from '#language';
import type { Facts, Refusal } from './refusal.ts';

/** What a refusal means to the outside: its HTTP status, and what the person reads: what is so, and what to do. */
export type RefusalWords = { readonly status: number } & Readonly<Record<Tongue, (facts: Facts) => string>>;

/** One owner's refusals by code: `export const caseErrors = refusalWords({ 'case.is-closed': { … } })`. */
export function refusalWords<Code extends `${string}.${string}`>(
  table: Readonly<Record<Code, RefusalWords>>,
) {
  return table;
}

export type RefusalTable = Readonly<Record<string, RefusalWords>>;

/** The status and sentence of a refusal. A code that no table knows is a bug, and throws. */
export function explain(refusal: Refusal, table: RefusalTable, tongue: Tongue) {
  const words = table[refusal.code];
  if (!words) throw new Error(`no words for the refusal ${refusal.code}`, { cause: refusal });
  return { status: words.status, sentence: words[tongue](refusal.facts) };
}
