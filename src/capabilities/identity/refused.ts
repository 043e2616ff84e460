import type { Refusal } from '#platform/errors';

/** A no that must be kept, with its event and its count, so it is given back and not thrown: a throw rolls back. */
export type Refused = { readonly refused: Refusal };
