export { openMetrics } from './metrics.ts';
export type { Metrics, Reading } from './metrics.ts';
