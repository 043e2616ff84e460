import type { Layout } from '../files/layouts.ts';
import { startOfSupply } from '../files/read-records.ts';
import type { Place, Stretch } from '../files/read-records.ts';
import type { Reject } from '../files/rejects.ts';
import type { Counts } from './keeper.ts';

/** What is taken from a supply in one transaction, gathered stretch by stretch. */
export type Batch<Row> = {
  /** Takes note of all but the records of a stretch. */
  readonly take: (stretch: Stretch) => void;
  readonly add: (layout: Layout, row: Row) => void;
  readonly lines: () => number;
  readonly taken: () => Taken<Row>;
};

export type Taken<Row> = {
  readonly at: Place;
  readonly done: number;
  readonly rows: ReadonlyMap<Layout, readonly Row[]>;
  readonly rejects: readonly Reject[];
  /** What these and those counted before come to; so many of the rows here count for nothing. */
  readonly countsOn: (before: Counts, refused?: number) => Counts;
};

export function openBatch<Row>(): Batch<Row> {
  const rows = new Map<Layout, Row[]>();
  const records = new Map<string, number>();
  const rejects: Reject[] = [];
  let [lines, accepted, at, done] = [0, 0, startOfSupply, 0];
  return {
    take: (stretch) => {
      ({ at, done } = stretch);
      rejects.push(...stretch.rejects);
      for (const [type, count] of stretch.counts) {
        records.set(type, (records.get(type) ?? 0) + count);
        lines += count;
      }
    },
    add: (layout, row) => {
      const known = rows.get(layout);
      if (known) known.push(row);
      else rows.set(layout, [row]);
      accepted += 1;
    },
    lines: () => lines,
    taken: () => ({
      at,
      done,
      rows,
      rejects,
      countsOn: (before, refused = 0) => ({
        ...before,
        records: summed(before.records, records),
        accepted: before.accepted + accepted - refused,
      }),
    }),
  };
}

function summed(before: Counts['records'], more: ReadonlyMap<string, number>): Counts['records'] {
  const sum = new Map(Object.entries(before));
  for (const [type, count] of more) sum.set(type, (sum.get(type) ?? 0) + count);
  return Object.fromEntries(sum);
}
