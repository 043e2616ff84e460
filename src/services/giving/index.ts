export { giveCases } from './give-cases.ts';
export type { GivingRest } from './rest.ts';
export { handOver } from './hand-over.ts';
export type { HandingOver } from './hand-over.ts';
