import type { Uuid } from '#language';

/**
 * To what a file belongs: to a draft until that is sent, then to the request; to a case, where an officer attached it; or to another
 * system, until it names it in an answer.
 */
export type Holder = { readonly kind: 'draft' | 'request' | 'case' | 'client'; readonly id: Uuid };
