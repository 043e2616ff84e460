export const dayUnits = ['days', 'months', 'years'] as const;

/** A stretch of time before or after today: `18 years in the past`. One of hours is none that a day can be compared with. */
export type Relative = {
  readonly period: number;
  readonly unit: (typeof dayUnits)[number] | 'hours';
  readonly way: 'past' | 'future';
};

/** One comparison as a foreign form tells it, before anybody knows whether its field is there. */
export type Compared = {
  readonly field: string;
  readonly operator: string;
  readonly values: readonly (string | number | boolean)[];
  /** Whether the value stands in the expression as it is (a number, a boolean) or as quoted text. */
  readonly isBare: boolean;
  /** Of several values whether all must be so; one is enough otherwise. */
  readonly isEvery: boolean;
  readonly relative?: Relative | undefined;
  /** Whether an expression in words says it, which may ask for more than a model can. */
  readonly isExpressed?: boolean | undefined;
};

/** A condition as a foreign form tells it. `never` is one that the old engine could not read, which made it false. */
export type Told =
  | { readonly all: readonly Told[] }
  | { readonly any: readonly Told[] }
  | { readonly not: Told }
  | { readonly named: string }
  | { readonly compared: Compared }
  /** A condition of that name, or a field that is yes. */
  | { readonly truth: string }
  | { readonly constant: boolean }
  | { readonly never: string };

export type ToldCondition = { readonly place: string; readonly says: string; readonly told: Told };

export function partsOf(told: Told): readonly Told[] {
  if ('all' in told) return told.all;
  if ('any' in told) return told.any;
  return 'not' in told ? [told.not] : [];
}

/** The comparisons that a condition makes by itself. */
export function comparedIn(told: Told): readonly Compared[] {
  return 'compared' in told ? [told.compared] : partsOf(told).flatMap(comparedIn);
}
