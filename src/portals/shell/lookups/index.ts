export { fillPage, filledBefore } from './fill-page.ts';
export { isLookUpButton } from './look-up-button.ts';
export { lookupBook } from './lookup-book.ts';
export type { LookupWorld } from './lookup-book.ts';
export { hasLookups, lookUpView } from './lookups-view.ts';
export { sayAgo } from './say-ago.ts';
export { withNotes } from './with-notes.ts';
