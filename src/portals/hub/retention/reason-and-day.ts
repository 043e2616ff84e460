import { input, textarea, html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import type { HubVisit } from '../kit.ts';

type Labels = {
  readonly why: string;
  readonly whyHint: string;
  readonly day: string;
  readonly dayHint: string;
};

/** The two fields that taking a case out and holding one have: why, and until which day. */
export function reasonAndDay(visit: HubVisit & Entry, words: Labels, proposed: Temporal.PlainDate): Html {
  const isSent = Object.keys(visit.entered).length > 0;
  return html`${textarea({
    id: 'why',
    name: 'why',
    rows: 3,
    label: { text: words.why },
    hint: { text: words.whyHint },
    value: enteredIn(visit, 'why'),
    ...mistakeAt(visit, 'why'),
  })}
  ${input({
    id: 'day',
    name: 'day',
    type: 'date',
    label: { text: words.day },
    hint: { text: words.dayHint },
    classes: 'govuk-input--width-10',
    value: isSent ? enteredIn(visit, 'day') : proposed.toString(),
    ...mistakeAt(visit, 'day'),
  })}`;
}
