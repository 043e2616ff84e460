/** What a condition compares an answer with: a code, yes or no, words, or a measure as `measureKind` knows it. */
export type ConditionValue = string | number | boolean;

/**
 * One comparison of one question's answer. Each word says what it does to a list of answers, too, in `holds`. A limit is a measure,
 * or a day that is counted from the answer to another question, as `countedDay` reads it.
 */
export type Comparison = { readonly question: string } & (
  | { readonly is: readonly ConditionValue[] }
  | { readonly 'is-not': readonly ConditionValue[] }
  | { readonly includes: readonly ConditionValue[] }
  | { readonly 'more-than': number | string }
  | { readonly 'less-than': number | string }
  | { readonly answered: boolean }
  | OfWords
);

/** What is asked of words that somebody wrote: how many characters they have, or whether any of these stands in them, capitals and all. */
export type OfWords =
  | { readonly 'longer-than': number }
  | { readonly 'shorter-than': number }
  | { readonly contains: readonly string[] }
  | { readonly 'starts-with': readonly string[] }
  | { readonly 'ends-with': readonly string[] };

/** The people or things of a list of whom something holds; all of them where nothing is said. */
export type Some = { readonly list: string; readonly where: Condition };
export type Count = { readonly list: string; readonly where?: Condition } & (
  | { readonly is: number }
  | { readonly 'more-than': number }
  | { readonly 'less-than': number }
);

/** The one little language of forms, clocks, routing, fees and eligibility: typed data, total, limited in depth. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] | Some }
  | { readonly count: Count }
  | { readonly not: Condition }
  | Comparison;
