import type { Uuid } from '#language';

/** To what a file belongs: to a draft until that is sent, then to the request. */
export type Holder = { readonly kind: 'draft' | 'request'; readonly id: Uuid };
