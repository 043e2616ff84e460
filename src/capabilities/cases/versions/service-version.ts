/** One published version of a service, as far as cases follow it. Codes only: what they are called is the service's. */
export type ServiceVersion = {
  readonly service: string;
  readonly version: number;
  /** In order, one to eight; the first is where cases begin. `ends` closes the case. */
  readonly statuses: readonly { readonly status: string; readonly ends: boolean }[];
  /** In the order in which they are offered. */
  readonly actions: readonly ActionRule[];
  readonly outcomes: readonly { readonly outcome: string; readonly retention: Retention }[];
  /** Marks that a case may carry. */
  readonly flags?: readonly string[] | undefined;
  readonly tasks?: readonly TaskRule[] | undefined;
  /** What officers attach. */
  readonly documents?: readonly string[] | undefined;
};

export type ActionRule = {
  readonly action: string;
  readonly from: readonly string[];
  /** Without it the status stays. */
  readonly to?: string | undefined;
  readonly needs: readonly ('note' | 'outcome')[];
  /** Roles and permissions, one of which an officer must hold; without them whoever may act. */
  readonly may?: readonly string[] | undefined;
  readonly flags?: FlagRules | undefined;
  /** Tasks that must be ended before it. */
  readonly tasks?: readonly string[] | undefined;
  /** Documents that must be attached before it. */
  readonly documents?: readonly string[] | undefined;
  /** What it asks of somebody outside: `contractor.job`. */
  readonly asks?: string | undefined;
};

/** Work that a case brings with it. */
export type TaskRule = {
  readonly task: string;
  /** The occasion that opens it: `opened`, or an action. */
  readonly on: string;
  /** The case cannot close while it is open. */
  readonly required: boolean;
  /** What is ticked off. */
  readonly items: readonly string[];
  /** It opens when all of these are ended, and on no occasion of its own. */
  readonly after: readonly string[];
};

/** Flags that an action adds and removes; those with which, and without which, alone it is possible. */
export type FlagRules = {
  readonly adds: readonly string[];
  readonly removes: readonly string[];
  readonly needs: readonly string[];
  readonly forbids: readonly string[];
};

/** How long a case is kept, and from which date: a period is whole years, months, weeks or days, one of them. */
export type Retention =
  | { readonly keep: 'for-ever' }
  | { readonly keep: Temporal.Duration; readonly from: RetentionStart };

/** The date from which a period runs: one by its name, an answer to a question for a day, or so long after the closing. */
export type RetentionStart =
  | NamedBase
  | { readonly answer: string }
  | { readonly closingAnd: Temporal.Duration };

export type NamedBase = 'closing' | 'parent-closing' | 'related-closing' | 'holding-end' | SaidBase;

/** Dates that an officer says. */
export const saidBases = ['given-date', 'decision-effect', 'decision-expiry'] as const;
export type SaidBase = (typeof saidBases)[number];

/** Which version of which service a case follows. */
export type Pin = { readonly service: string; readonly version: number };

/** An action that is possible now. One that `closes` needs an outcome. */
export type Action = {
  readonly action: string;
  readonly to: string;
  readonly closes: boolean;
  readonly needs: readonly ('note' | 'outcome')[];
  /** Nothing where it has to do with no flag. */
  readonly flags?: FlagRules;
  /** Tasks that must be ended, and documents that must be attached, first. Nothing where it waits for none. */
  readonly awaits?: { readonly tasks: readonly string[]; readonly documents: readonly string[] };
};
