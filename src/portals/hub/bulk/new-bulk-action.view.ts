import { html, radios, select, textarea } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import type { Chosen } from '#services';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import { formFrame, formHead } from '../frame/form-frame.ts';
import type { Rail } from '../frame/rail.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { queueAddress } from '../queues/queue-filter.ts';
import type { QueueFilter } from '../queues/queue-filter.ts';
import { said } from '../says/count.ts';
import type { bulkWords } from './bulk.words.ts';
import { fields } from './deed-form.ts';
import type { OfferedAction, OfferedDeeds } from './offered-deeds.ts';

type Words = (typeof bulkWords)['en'];
type Subject = {
  readonly rail: Rail;
  readonly queue: Rail['queues'][number];
  readonly filter: Omit<QueueFilter, 'after'>;
  readonly cases: readonly Chosen[];
  readonly offered: OfferedDeeds;
};

export function newBulkActionView(visit: HubVisit & Entry, subject: Subject, words: Words): Html {
  const { rail, queue, filter, cases, offered } = subject;
  const { actions } = offered;
  const inside = html`${radios({
    name: 'does',
    fieldset: { legend: { text: words.does } },
    items: [...common(visit, offered, words), ...actions.map((one) => actionItem(visit, one, words))],
    value: enteredIn(visit, 'does'),
    ...mistakeAt(visit, 'does'),
  })}
  ${actions.length === 0 && html`<p class="soft">${words.ofOneService}</p>`}`;
  return formFrame(visit, {
    title: `${words.title}, ${queue.name}`,
    rail,
    head: formHead(words.title, {
      above: html`${queue.name}: ${words.chosen(said(cases.length, visit.tongue))}`,
      below: words.first,
    }),
    fields: inside,
    button: words.try,
    back: { to: queueAddress(paths.queue(queue.queue), filter), words: words.back },
  });
}

function common(
  visit: HubVisit & Entry,
  { colleagues, queues, mayNote, mayAct }: OfferedDeeds,
  words: Words,
) {
  const acting = [
    {
      value: 'assign',
      text: words.assign,
      conditional: {
        html: chosenFrom(visit, {
          field: fields.officer,
          label: words.officer,
          items: colleagues.map(({ id, name }) => ({ value: id, text: name })),
        }),
      },
    },
    { value: 'put-back', text: words.putBack },
    {
      value: 'move',
      text: words.move,
      conditional: {
        html: chosenFrom(visit, {
          field: fields.queue,
          label: words.queue,
          items: queues.map(({ queue, name }) => ({ value: queue, text: name })),
        }),
      },
    },
  ];
  const noting = {
    value: 'note',
    text: words.note,
    conditional: { html: written(visit, fields.text, words.text) },
  };
  return [...(mayAct ? acting : []), ...(mayNote ? [noting] : [])];
}

function actionItem(
  visit: HubVisit & Entry,
  { action, label, needsNote, outcomes }: OfferedAction,
  words: Words,
) {
  const note = needsNote ? words.actionNote : `${words.actionNote} ${words.optional}`;
  return {
    value: fields.act(action),
    text: label[visit.tongue],
    conditional: {
      html: html`${
        outcomes.length > 0 &&
        chosenFrom(visit, {
          field: fields.outcomeOf(action),
          label: words.outcome,
          items: outcomes.map(({ outcome, label: text }) => ({ value: outcome, text })),
        })
      }
      ${written(visit, fields.noteOf(action), note)}`,
    },
  };
}

type Choosing = {
  readonly field: string;
  readonly label: string;
  readonly items: readonly { readonly value: string; readonly text: string }[];
};

function chosenFrom(visit: HubVisit & Entry, { field, label, items }: Choosing): Html {
  return select({
    id: field,
    name: field,
    label: { text: label },
    items: [{ value: '', text: '' }, ...items],
    value: enteredIn(visit, field),
    ...mistakeAt(visit, field),
  });
}

function written(visit: HubVisit & Entry, field: string, label: string): Html {
  return textarea({
    id: field,
    name: field,
    rows: 3,
    label: { text: label },
    value: enteredIn(visit, field),
    ...mistakeAt(visit, field),
  });
}
