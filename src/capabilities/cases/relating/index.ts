export { linkedCases } from './linked-cases.ts';
export type { LinkedCase } from './linked-cases.ts';
export { placeUnder, takeOut } from './place-under.ts';
export { relateCases, unrelateCases } from './relate-cases.ts';
