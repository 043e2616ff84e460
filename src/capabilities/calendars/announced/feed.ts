import { text } from '#language';
import { Refusal } from '#platform/errors';
import { z } from 'zod';
import { divisionNames } from '../bank-holidays.ts';
import type { Division } from '../bank-holidays.ts';

const event = z.object({
  title: text(200),
  date: z.iso.date().transform((written) => Temporal.PlainDate.from(written)),
});
const part = z.object({ events: z.array(event).min(1).max(1_000) });
const feed = z.object({ 'england-and-wales': part, scotland: part, 'northern-ireland': part });

/** A day on which a part of the country keeps a bank holiday, under the name that the list gives it. */
export type Announced = { readonly on: Temporal.PlainDate; readonly title: string };
export type Feed = Readonly<Record<Division, readonly Announced[]>>;

/** Reads the government's list (gov.uk/bank-holidays.json). Refused where it is none, or has a day twice. */
export function readFeed(file: { readonly name: string; readonly text: string }): Feed {
  const { data } = feed.safeParse(parsed(file.text));
  if (!data) throw new Refusal('calendar.no-list-of-holidays', { file: file.name });
  const daysOf = (division: Division) => data[division].events.map(({ date: on, title }) => ({ on, title }));
  const days: Feed = {
    'england-and-wales': daysOf('england-and-wales'),
    scotland: daysOf('scotland'),
    'northern-ireland': daysOf('northern-ireland'),
  };
  if (divisionNames.some((division) => hasTwice(days[division])))
    throw new Refusal('calendar.no-list-of-holidays', { file: file.name });
  return days;
}

function hasTwice(days: readonly Announced[]): boolean {
  return new Set(days.map(({ on }) => on.toString())).size < days.length;
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
