import type { Supply } from '../files/supply/volume.ts';
import { noCounts } from './keeper.ts';
import type { Counts } from './keeper.ts';
import type { Run } from './runs.ts';
import type { Summary } from './summary.ts';

type Came = Pick<Summary, 'outcome'> & { readonly run?: Run; readonly counts?: Counts };

/** What is told of a run, or of a supply with which nothing was done. */
export function summaryOf(
  { format, kind, encoding }: Supply,
  { outcome, run, counts = noCounts }: Came,
): Summary {
  const resumed = run?.resumed ?? false;
  return { outcome, import: run?.id, format: format.code, kind, encoding, resumed, ...counts };
}
