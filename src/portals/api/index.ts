export type { ApiKit, ApiWorld } from './kit.ts';
export { operations } from './operations.ts';
export type { Operation } from './operation.ts';
export { apiPortal } from './portal.ts';
