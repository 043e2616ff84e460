import { workerData } from 'node:worker_threads';
import { buildAssets } from '#platform/assets';
import type { Styles } from './council-styles.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own process handed it over
await buildAssets(workerData as Styles);
