import type { InBoth } from '#language';
import type { Said } from './said.ts';

/** Why a source has no answer: it was not asked, it would not, or what it said was none. */
export type WhyNoLookup =
  | 'limited'
  | 'resting'
  | 'throttled'
  | 'key-refused'
  | 'slow'
  | 'too-big'
  | 'not-json'
  | 'unfit'
  | 'redirected'
  | 'inside'
  | 'failed';

export type LookupAnswer =
  | { readonly how: 'said'; readonly said: Said; readonly milliseconds: number }
  | { readonly how: 'unavailable'; readonly why: WhyNoLookup; readonly milliseconds: number };

/** What is wanted of a source: each thing that its address takes. */
export type LookupQuestion = Readonly<Record<string, string>>;

/** One source of a council, as its portals ask it. */
export type OutsideLookup = {
  readonly name: InBoth<string>;
  /** Which source it is, asked how: what it said by another mapping is not taken for its answer. */
  readonly scope: string;
  /** For how long its answers may be kept. */
  readonly keepFor: Temporal.Duration;
  /** Never throws; answers before the signal ends it. */
  readonly ask: (question: LookupQuestion, signal: AbortSignal) => Promise<LookupAnswer>;
  /** Hears that it need not be asked. */
  readonly onRecalled?: (() => void) | undefined;
};

/** A council's sources, by the names that its services have for them. */
export type OutsideLookups = {
  readonly sources: Readonly<Record<string, OutsideLookup>>;
  /** Whether whoever is counted by that name, a network or another system, may have one asked now; everybody may, unless it is given. */
  readonly mayAsk?: ((asker: string) => boolean) | undefined;
};
