import { registerLists } from '#capabilities/holdings';
import { z } from 'zod';
import { dayKey, dayKeyWords } from '../holdings/day-key.ts';
import type { DayKey } from '../holdings/day-key.ts';

/** The lists of a register: `soon` has those of `held` that end within four weeks. */
export const shownLists = ['held', 'soon', 'suspended', 'coming', 'ended'] as const;
export type ShownList = (typeof shownLists)[number];

/** The address is the state of the list. What it does not understand, it overlooks. */
export const registerQuery = z.object({
  list: z.enum(shownLists).default('held').catch('held'),
  q: z.string().trim().max(100).default('').catch(''),
  after: dayKey.optional().catch(undefined),
});
export type RegisterQuery = z.output<typeof registerQuery>;

/** The address of a register in some state; the first page unless another is asked for. */
export function registerAddress(
  at: string,
  { list, q = '' }: { readonly list: ShownList; readonly q?: string },
  after?: DayKey,
): string {
  const query = new URLSearchParams({
    ...(list === 'held' ? {} : { list }),
    ...(q === '' ? {} : { q }),
    ...(after === undefined ? {} : { after: dayKeyWords(after) }),
  });
  return query.size === 0 ? at : `${at}?${query.toString()}`;
}

/** What the capability is asked for a list. */
export function listAsked(list: ShownList, today: Temporal.PlainDate) {
  if (list !== 'soon') return { which: list, today };
  return { which: registerLists[0], today, ends: { until: today.add({ weeks: 4 }) } };
}
