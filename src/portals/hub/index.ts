export type { HubKit, HubWorld, Previews } from './kit.ts';
export { hubPreviewPortal } from './preview/preview-portal.ts';
export { hubPortal } from './portal.ts';
