import type { Holding } from '#capabilities/holdings';
import { londonDay, sayDayOfYear } from '#language';
import { html, input, radios } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import type { HubVisit } from '../kit.ts';
import type { endingWords } from './ending.words.ts';
import type { SeenHolding } from './holding-for.ts';
import { whyField } from './why-field.ts';

/** The day before it begins. */
export function eveOf({ fromOn }: Pick<Holding, 'fromOn'>): Temporal.PlainDate {
  return fromOn.subtract({ days: 1 });
}

type Ended = Pick<SeenHolding, 'held'> & { readonly isTold: boolean };

/** How it ends, on which day, and why. */
export function endingFields(
  visit: HubVisit & Entry,
  { held, isTold }: Ended,
  words: (typeof endingWords)['en'],
): Html {
  const { tongue, now, entered } = visit;
  const today = londonDay(now);
  const isComing = Temporal.PlainDate.compare(held.fromOn, today) > 0;
  const proposed = isComing ? eveOf(held) : today;
  const isSent = Object.keys(entered).length > 0;
  const hint = words.dayHint(
    sayDayOfYear(isComing ? eveOf(held) : held.fromOn, tongue),
    sayDayOfYear(held.untilOn, tongue),
  );
  return html`<p>${words.about}</p>
    ${radios({
      name: 'how',
      fieldset: { legend: { text: words.how } },
      items: (['surrendered', 'revoked'] as const).map((how) => ({ value: how, text: words.ways[how] })),
      value: enteredIn(visit, 'how'),
      ...mistakeAt(visit, 'how'),
    })}
    ${input({
      id: 'day',
      name: 'day',
      type: 'date',
      label: { text: words.day },
      hint: { text: isComing ? `${hint} ${words.dayNever}` : hint },
      classes: 'govuk-input--width-10',
      value: isSent ? enteredIn(visit, 'day') : proposed.toString(),
      ...mistakeAt(visit, 'day'),
    })}
    ${whyField(visit, { isTold })}`;
}
