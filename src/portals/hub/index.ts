export type { HubKit, HubWorld } from './kit.ts';
export { hubPortal } from './portal.ts';
