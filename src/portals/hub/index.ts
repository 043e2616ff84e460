export type { HubKit, HubOfficer, HubWorld } from './kit.ts';
export { hubPortal } from './portal.ts';
export type { Staff } from './portal.ts';
