import type { Commission } from '#capabilities/cases';
import { londonDay, sayDate } from '#language';
import type { Said } from '#language';
import {
  button,
  characterCount,
  checkboxes,
  componentWords,
  fileUpload,
  html,
  summaryList,
} from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import type { PartnerTask } from '#services';
import { field } from '../field.ts';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import { longest } from '../requests/written.ts';
import type { partnerTaskWords } from './partner-task.words.ts';

type Words = Said<(typeof partnerTaskWords)['en']>;
type Shown = Around &
  Entry & {
    readonly words: Words;
    readonly entered: Readonly<Record<string, string | readonly string[]>>;
    readonly subject: PartnerTask;
  };

export function partnerTaskView(shown: Shown): Html {
  const { mistakes, subject } = shown;
  const { commission, label, hint, noun } = subject;
  if (commission.standing !== 'open') return overView(shown, commission.standing);
  const content = html`<span class="govuk-caption-l">${noun}</span>
    <h1 class="govuk-heading-l">${label}</h1>
    ${hint !== undefined && html`<p class="govuk-body">${hint}</p>`} ${factsView(shown)} ${formView(shown)}`;
  return layout(shown, { title: label, content, mistakes });
}

/** What has become of it, and nothing of what was asked. */
function overView(shown: Shown, standing: Exclude<Commission['standing'], 'open'>): Html {
  const { title, body } = shown.words.standings[standing];
  const content = html`<h1 class="govuk-heading-l">${title}</h1>
    <p class="govuk-body">${body}</p>`;
  return layout(shown, { title, content, mistakes: shown.mistakes });
}

/** Where, until when, and what the service shows of the answers. */
function factsView({ words, subject, tongue }: Shown): Html {
  const { task, place, shown } = subject;
  const lines = [
    ...(place === undefined ? [] : [{ label: words.where, words: place }]),
    ...(task.dueAt === null ? [] : [{ label: words.due, words: sayDate(londonDay(task.dueAt), tongue) }]),
    ...shown,
  ];
  return html`${
    lines.length > 0 &&
    summaryList({
      rows: lines.map(({ label, words: said }) => ({ key: { text: label }, value: { text: said ?? '' } })),
    })
  }`;
}

function formView(shown: Shown): Html {
  const { words, hidden, tongue, subject } = shown;
  const { characterCount: counts, characterLimit } = componentWords[tongue];
  const { errorMessage } = field(shown, 'files');
  return html`<form method="post" enctype="multipart/form-data" novalidate>
    ${hidden} ${subject.task.items.length > 0 && checklistView(shown)}
    ${characterCount({
      ...field(shown, 'text'),
      rows: 5,
      maxlength: longest,
      threshold: 75,
      label: { text: words.text, classes: 'govuk-label--s' },
      hint: { text: words.textHint },
      ...counts,
      textareaDescriptionText: characterLimit.characters,
    })}
    ${fileUpload({
      id: 'files',
      name: 'files',
      ...(errorMessage && { errorMessage }),
      label: { text: words.files, classes: 'govuk-label--s' },
      hint: { text: words.filesHint },
      multiple: true,
    })}
    <div class="govuk-button-group">
      ${button({ text: words.done, name: 'is', value: 'done', preventDoubleClick: true })}
      ${button({ text: words.save, name: 'is', value: 'save', classes: 'govuk-button--secondary' })}
      ${button({ text: words.cannot, name: 'is', value: 'cannot', classes: 'govuk-button--warning' })}
    </div>
  </form>`;
}

function checklistView(shown: Shown): Html {
  const { words, subject, entered } = shown;
  const isSent = Object.keys(entered).length > 0;
  const before = [entered['items'] ?? []].flat();
  const { errorMessage } = field(shown, 'items');
  return checkboxes({
    name: 'items',
    fieldset: { legend: { text: words.checklist, classes: 'govuk-fieldset__legend--s' } },
    ...(errorMessage && { errorMessage }),
    items: subject.task.items.map(({ item, isTicked }) => ({
      value: item,
      text: subject.itemLabel(item),
      checked: isSent ? before.includes(item) : isTicked,
    })),
  });
}
