export { giveWaiting } from './give-waiting.ts';
export type { GivingWaiting, Member } from './give-waiting.ts';
export { queuesWaiting } from './queues-waiting.ts';
