export type { ResidentKit, ResidentWorld } from './kit.ts';
export { previewPortal } from './preview/preview-portal.ts';
export { residentPortal } from './resident.ts';
