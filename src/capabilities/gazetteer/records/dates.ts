import type { Dates } from './record.ts';

type Row = {
  readonly start_date: Temporal.PlainDate | null;
  readonly end_date: Temporal.PlainDate | null;
  readonly last_update_date: Temporal.PlainDate | null;
  readonly entry_date: Temporal.PlainDate | null;
};

export function datesOf({ start_date, end_date, last_update_date, entry_date }: Row): Dates {
  return {
    from: start_date ?? undefined,
    until: end_date ?? undefined,
    entered: entry_date ?? undefined,
    updated: last_update_date ?? undefined,
  };
}
