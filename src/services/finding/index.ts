export { byLetter } from './by-letter.ts';
export type { Letter } from './by-letter.ts';
export { findServices } from './find-services.ts';
export type { FoundServices } from './find-services.ts';
export { inGroups } from './in-groups.ts';
export type { ServiceGroup } from './in-groups.ts';
export { offeredServices } from './offered-services.ts';
export type { OfferedService } from './offered-services.ts';
