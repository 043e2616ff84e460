import { isUnseen } from '#capabilities/forms';
import type { AskedPage } from '#capabilities/forms';
import type { Mistake, Tongue } from '#language';
import { button, errorSummary, html } from '#platform/html';
import type { Html } from '#platform/html';
import { enterButton, laterButton } from './enter-button.ts';
import { hasUploads } from '../files/file-buttons.ts';
import { fillsView } from '../lookups/lookups-view.ts';
import { formWords } from './form.words.ts';
import type { Help } from './help.ts';
import { paragraphs } from '../paragraphs.ts';
import { questionsView } from './questions-view.ts';

type Shown = {
  readonly asked: AskedPage;
  readonly tongue: Tongue;
  readonly help: Help;
  readonly hidden: Html;
  /** Whether one may leave it and come back to it. */
  readonly mayLeave?: boolean;
};

/** A page of a form: one thing per page, its question as the heading, and one button to go on. */
export function formPageView({ asked, tongue, help, hidden, mayLeave = false }: Shown): Html {
  const isHeading =
    asked.questions.filter(({ question }) => !isUnseen(question)).length === 1 && asked.text === undefined;
  const questions = questionsView(asked.questions, { tongue, isHeading, help });
  const heading = isHeading
    ? undefined
    : html`<h1 class="govuk-heading-l">${asked.title}</h1>
        ${paragraphs(asked.text)}`;
  const hasFiles = hasUploads(asked.questions.map(({ question }) => question));
  return html`<form
    method="post"
    novalidate
    ${hasFiles && html`enctype="multipart/form-data"`}
    ${mayLeave && 'data-keep-typing'}
  >
    ${hidden}${heading}${firstButton(asked)}${help.lookups && fillsView({ asked, help: help.lookups, tongue })}
    ${questions}${!asked.ends && buttonsView(tongue, { mayLeave, isStopped: help.lookups?.isStopped === true })}
  </form>`;
}

type Onward = { readonly mayLeave: boolean; readonly isStopped: boolean };

/** Where a source stops everybody while it does not answer, one can only leave. */
function buttonsView(tongue: Tongue, { mayLeave, isStopped }: Onward): Html {
  const onward = !isStopped && button({ text: formWords[tongue].continue, preventDoubleClick: true });
  if (!mayLeave) return html`${onward}`;
  return html`<div class="govuk-button-group">
    ${onward}
    ${button({ text: formWords[tongue].later, name: laterButton, value: 'yes', classes: 'govuk-button--secondary' })}
  </div>`;
}

/** Enter in a field presses the form's first button: it must be the one that goes on, not one of the map's. */
function firstButton({ ends }: AskedPage): Html | undefined {
  return ends
    ? undefined
    : html`<button
        class="govuk-visually-hidden"
        name="${enterButton}"
        value="yes"
        tabindex="-1"
        aria-hidden="true"
      ></button>`;
}

/** What is wrong, first on the page, each linked to its field. */
export function mistakesView(mistakes: readonly Mistake[], tongue: Tongue): Html | undefined {
  if (mistakes.length === 0) return undefined;
  return errorSummary({
    titleText: formWords[tongue].problem,
    errorList: mistakes.map(({ field, words }) =>
      field === '' ? { text: words } : { text: words, href: `#${field}` },
    ),
  });
}
