export { newId, newToken, systemChance } from './chance.ts';
export type { Chance } from './chance.ts';
