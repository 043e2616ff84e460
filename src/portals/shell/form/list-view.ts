import type { AskedQuestion } from '#capabilities/forms';
import { button, fieldset, html } from '#platform/html';
import type { Html } from '#platform/html';
import { moreButton } from './enter-button.ts';
import { formWords } from './form.words.ts';
import type { Standing } from './standing.ts';
import { severalView } from './several-view.ts';

type QuestionView = (asked: AskedQuestion, standing: Standing) => Html;

/** A list on one page: a box for each, one more, and a button for yet another. One that is left empty is none. */
export function listView(asked: AskedQuestion, standing: Standing, view: QuestionView): Html {
  const words = formWords[standing.tongue];
  const one = asked.words.one ?? '';
  const within = { ...standing, isHeading: false, isInList: true, help: { lookups: standing.help.lookups } };
  const items = asked.items.map((questions, at) =>
    fieldset({
      legend: { text: words.oneOfList(one, at + 1), classes: 'govuk-fieldset__legend--s' },
      classes: 'of-list',
      html: html`${questions.map((question) => view(question, within))}`,
    }),
  );
  return severalView(
    asked,
    standing,
    html`${items}
    ${button({ text: words.another(one), name: moreButton, value: asked.name, classes: 'govuk-button--secondary' })}`,
  );
}
