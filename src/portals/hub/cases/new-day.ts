import { londonDay, sayDate } from '#language';
import { input } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import type { Extension } from '#services';
import { z } from 'zod';
import type { HubVisit } from '../kit.ts';
import { clocksWords } from './clocks.words.ts';
import { enteredIn, mistakeAt } from './entered.ts';

type Extending = Extension | undefined;

/** The day that an action sets for a clock, where it sets one: after today, and no later than the service allows. */
export function dayForm(extension: Extending, now: Temporal.Instant) {
  const last = extension?.last;
  if (!last) return { until: z.undefined().catch(undefined) };
  const today = londonDay(now);
  return {
    until: z.iso.date({ error: 'missing' }).transform((written, context): Temporal.PlainDate => {
      const day = Temporal.PlainDate.from(written);
      const mistake = mistakeIn(day, { today, last });
      if (!mistake) return day;
      context.issues.push({ code: 'custom', message: mistake, input: written });
      return z.NEVER;
    }),
  };
}

type Limits = { readonly today: Temporal.PlainDate; readonly last: Temporal.PlainDate };

function mistakeIn(day: Temporal.PlainDate, { today, last }: Limits): string | undefined {
  if (Temporal.PlainDate.compare(day, today) <= 0) return 'too-early';
  return Temporal.PlainDate.compare(day, last) > 0 ? 'too-late' : undefined;
}

export function dayField(visit: HubVisit & Entry, extension: Extending): Html | undefined {
  const last = extension?.last;
  if (!last) return undefined;
  const words = clocksWords[visit.tongue];
  return input({
    id: 'until',
    name: 'until',
    type: 'date',
    label: { text: words.newDay },
    hint: { text: words.newDayHint(sayDate(last, visit.tongue)) },
    classes: 'govuk-input--width-10',
    value: enteredIn(visit, 'until'),
    ...mistakeAt(visit, 'until'),
  });
}
