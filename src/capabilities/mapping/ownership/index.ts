export { ownershipAt, streetOwner } from './ownership-at.ts';
export { ownersNamed } from './owners-named.ts';
export type { OwnerNamed } from './owners-named.ts';
export { owners, projectOwners } from './owners.ts';
export type { Owner } from './owners.ts';
