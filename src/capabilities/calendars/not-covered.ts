import { Refusal } from '#platform/errors';

type Covered = { readonly first: Temporal.PlainDate; readonly last: Temporal.PlainDate };

/** Outside the years for which bank holidays are known a guess would be a wrong promise. */
export function notCovered({ first, last }: Covered): Refusal {
  return new Refusal('calendar.not-covered', { first: first.year, last: last.year });
}
