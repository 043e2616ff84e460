import type { Refusal } from '#platform/errors';
import type { CaseReference, Mistake, Tongue } from '#language';

/** What is brought: of which service, and what that calls it. */
export type Bringing = {
  readonly service: string;
  readonly kind: string;
  readonly holdings: readonly BroughtHolding[];
  /** Gives a reference, drawn before the transaction is tried. */
  readonly draw: () => CaseReference;
};

/** A holding as another system had it. */
export type BroughtHolding = {
  /** What that system calls it. */
  readonly as: string;
  /** When it was decided on there; what came of it is written down for that day. */
  readonly grantedOn: Temporal.PlainDate;
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
  readonly tongue: Tongue;
  /** What was answered, by the question of the service's form or a part of it (`property.uprn`), as somebody writes it or by its code. */
  readonly answered: Readonly<Record<string, string>>;
};

/** What became of one. */
export type Brought =
  | { readonly how: 'taken' | 'known'; readonly reference: CaseReference }
  | { readonly how: 'refused'; readonly why: Refusal }
  /** The form does not take what was answered, by its field. */
  | { readonly how: 'mistaken'; readonly mistakes: readonly Mistake[] };
