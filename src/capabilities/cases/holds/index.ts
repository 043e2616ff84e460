export { holdOf, holdsPage } from './holds-page.ts';
export type { HoldKey, LegalHold } from './holds-page.ts';
export { heldThings, placeHold, releaseHold } from './place-hold.ts';
export type { PlacingHold, ReleasingHold } from './place-hold.ts';
