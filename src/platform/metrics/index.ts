export { openMetrics } from './metrics.ts';
export type { Metrics } from './metrics.ts';
