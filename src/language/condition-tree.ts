/** What a condition compares an answer with: a code, a number, yes or no. Dates are written `2026-11-21`. */
export type ConditionValue = string | number | boolean;

/** One comparison of one question's answer. Each word says what it does to a list of answers, too, in `holds`. */
export type Comparison = { readonly question: string } & (
  | { readonly is: readonly ConditionValue[] }
  | { readonly 'is-not': readonly ConditionValue[] }
  | { readonly includes: readonly ConditionValue[] }
  | { readonly 'more-than': number | string }
  | { readonly 'less-than': number | string }
  | { readonly answered: boolean }
);

/** The one little language of forms, clocks, routing, fees and eligibility: typed data, total, limited in depth. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Comparison;
