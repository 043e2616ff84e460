export { begunClocks } from './begun-clocks.ts';
export { extensionOf, requireExtensible } from './extension-of.ts';
export type { Extension } from './extension-of.ts';
export { promiseAt, promiseOf } from './promise-of.ts';
export type { Promised } from './promise-of.ts';
export { reckonClocks } from './reckon-clocks.ts';
export { sayClocks } from './say-clocks.ts';
export type { ClockChange, SaidClock } from './say-clocks.ts';
