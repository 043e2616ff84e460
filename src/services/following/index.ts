export { followUpsOn } from './follow-ups-on.ts';
export type { SaidFollowUp } from './follow-ups-on.ts';
export { offeredFollowUps } from './offered-follow-ups.ts';
export type { OfferedFollowUp } from './offered-follow-ups.ts';
export { askFollowUp } from './open-follow-up.ts';
