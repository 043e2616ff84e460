import type { Degrees } from '#language';
import type { FileKind } from '../file-kind.ts';

/** Why a file is not taken in: what its bytes say, whatever its name. */
export type Unfit = 'empty' | 'wrong-type' | 'protected' | 'too-many-pixels' | 'damaged' | 'bomb';

export type Fit = {
  readonly kind: FileKind;
  /** Where a photograph says that it was taken. */
  readonly position?: Degrees | undefined;
  /** The title in a document's own properties: it stays what the template's was. */
  readonly title?: string | undefined;
};

export type Examined = { readonly fit: Fit } | { readonly unfit: Unfit };

/** What a picture's header says of it. */
export type Header = {
  readonly width: number;
  readonly height: number;
  readonly position?: Degrees | undefined;
};

/** A phone's best camera makes 50 megapixels, and some call 64 their own. Four bytes a pixel: 256 MB when decoded. */
export const mostPixels = 64_000_000;
