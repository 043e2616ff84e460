import type { Uuid } from '#language';

/** To what a file belongs: to a draft until that is sent, then to the request; or to a case, where an officer attached it. */
export type Holder = { readonly kind: 'draft' | 'request' | 'case'; readonly id: Uuid };
