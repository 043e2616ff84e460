import type { GridPoint, Postcode, Tongue, Uprn, Usrn } from '#language';
import type { LineParts } from './editions/address-line.ts';

/** What a source of addresses outside is asked. */
export type AddressQuestion =
  | { readonly kind: 'words'; readonly typed: string }
  | { readonly kind: 'postcode'; readonly postcode: Postcode }
  | { readonly kind: 'uprn'; readonly uprn: Uprn };

/** One address of a property in one language, by the parts that BS 7666 has. */
export type SourcedRecord = {
  readonly uprn: Uprn;
  readonly usrn: Usrn | undefined;
  readonly tongue: Tongue;
  readonly parts: LineParts;
  readonly point: GridPoint;
  /** A second name of the property, and not the one it goes by. */
  readonly isAlternative: boolean;
};

/** Why a source has no answer: it was not asked, it would not, or what it said was none. */
export type WhyNoAnswer = 'limited' | 'resting' | 'throttled' | 'key-refused' | 'failed';

export type SourceAnswer =
  | {
      readonly how: 'found';
      /** In the order of the source, the best first; a property may stand there in both languages. */
      readonly records: readonly SourcedRecord[];
      readonly hasMore: boolean;
    }
  | { readonly how: 'unavailable'; readonly why: WhyNoAnswer };

/** Whoever knows addresses outside. It never throws, and answers before the signal ends it. */
export type AddressSource = {
  readonly ask: (question: AddressQuestion, signal: AbortSignal) => Promise<SourceAnswer>;
};

/** A source of addresses as a council uses it in place of a gazetteer of its own. */
export type OutsideAddresses = {
  readonly source: AddressSource;
  /** Which source it is and within which bounds: what another answered is not taken for its answer. */
  readonly scope: string;
  /** For how long its answers may be kept. */
  readonly keepFor: Temporal.Duration;
  /** Whether whoever is counted by that name, a network or another system, may have it asked now; everybody may, unless it is given. Who may not is told that it is not there. */
  readonly mayAsk?: ((asker: string) => boolean) | undefined;
  /** Hears that it need not be asked. */
  readonly onRecalled?: (() => void) | undefined;
};
