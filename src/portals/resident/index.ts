export type { ResidentKit, ResidentWorld } from './kit.ts';
export { residentPortal } from './resident.ts';
