import type { Availability } from '#capabilities/cases';
import type { Uuid } from '#language';
import { html, input, radios, select } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import type { HubVisit } from '../kit.ts';
import type { WorkWords } from './work.words.ts';

type Of = {
  readonly stands: Availability;
  /** What an officer of the team takes on where nobody said otherwise. */
  readonly usual: number;
  readonly colleagues: readonly { readonly id: Uuid; readonly name: string }[];
};

/** The fields that say how much somebody takes on, and when they are away. */
export function workFields(
  visit: HubVisit & Entry,
  { stands, usual, colleagues }: Of,
  words: WorkWords,
): Html {
  const { takes, capacity, absence } = stands;
  return html`${radios({
    name: 'takes',
    fieldset: { legend: { text: words.takes } },
    hint: { text: words.takesHint },
    items: (['yes', 'no'] as const).map((value) => ({ value, text: words.answers[value] })),
    value: shownIn(visit, 'takes', takes ? 'yes' : 'no'),
    ...mistakeAt(visit, 'takes'),
  })}
  ${input({
    id: 'capacity',
    name: 'capacity',
    inputmode: 'numeric',
    label: { text: words.capacity },
    hint: { text: words.capacityHint(usual) },
    classes: 'govuk-input--width-4',
    value: shownIn(visit, 'capacity', capacity === null ? '' : String(capacity)),
    ...mistakeAt(visit, 'capacity'),
  })}
  ${awayFields(visit, { absence, colleagues }, words)}`;
}

type Away = Pick<Of, 'colleagues'> & Pick<Availability, 'absence'>;

function awayFields(visit: HubVisit & Entry, { absence, colleagues }: Away, words: WorkWords): Html {
  const dated = (field: 'from' | 'until') =>
    input({
      id: field,
      name: field,
      type: 'date',
      label: { text: words[field] },
      classes: 'govuk-input--width-10',
      value: shownIn(visit, field, absence?.[field].toString() ?? ''),
      ...mistakeAt(visit, field),
    });
  return html`<h2>${words.away}</h2>
    <p class="soft">${words.awayHint}</p>
    ${dated('from')} ${dated('until')}
    ${select({
      id: 'cover',
      name: 'cover',
      label: { text: words.cover },
      hint: { text: words.coverHint },
      items: [
        { value: '', text: words.noCover },
        ...colleagues.map(({ id, name }) => ({ value: id, text: name })),
      ],
      value: shownIn(visit, 'cover', absence?.cover ?? ''),
      ...mistakeAt(visit, 'cover'),
    })}`;
}

/** What was typed, once something was; until then what is kept. */
function shownIn(visit: HubVisit & Entry, field: string, kept: string): string {
  return Object.keys(visit.entered).length > 0 ? enteredIn(visit, field) : kept;
}
