import type { Readable } from 'node:stream';
import type { Made, PictureToMake } from '#platform/pictures';

/** What a scanner said of a file. Whatever may pass (it is away, it is busy) is thrown, and the file is held. */
export type Scanned =
  | { readonly verdict: 'clean' }
  | { readonly verdict: 'infected'; readonly signature: string };

/** What we ask of a virus scanner. */
export type ScanPort = {
  readonly scan: (content: Readable) => Promise<Scanned>;
  /** Its version in its own words; throws when it does not answer. */
  readonly check: () => Promise<string>;
};

/** Makes pictures anew: `#platform/pictures`. */
export type PicturePort = {
  readonly make: <Kept>(
    picture: PictureToMake,
    keep: (made: Made) => Promise<Kept>,
  ) => Promise<Kept | undefined>;
};
