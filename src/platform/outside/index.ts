export { breaker } from './breaker.ts';
export type { Breaker, BreakerSettings } from './breaker.ts';
export { Fenced, fencedGet } from './fenced-get.ts';
export type { Fence, FencedGet, Got, OutsidePost, OutsideRequest } from './fenced-get.ts';
export { retryAfter } from './retry-after.ts';
