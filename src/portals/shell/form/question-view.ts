import type { AskedQuestion, KindName } from '#capabilities/forms';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { boxesView, radiosView, yesNoView } from './choice-views.ts';
import { dateView } from './date-view.ts';
import type { Standing } from './standing.ts';
import { pointView } from './point-view.ts';
import { propertyView } from './property-view.ts';
import { longTextView, textView } from './text-views.ts';

type View = (asked: AskedQuestion, standing: Standing) => Html;

/** A question as GOV.UK draws its kind, with its words, what was entered and what is wrong with it. */
export function questionView(asked: AskedQuestion, standing: Standing): Html {
  const { question } = asked;
  if (question.kind === 'long-text') return longTextView(asked, standing, question.most);
  if (question.kind === 'choice') return radiosView(asked, standing, question.options);
  if (question.kind === 'choices') return boxesView(asked, standing, question.options);
  return views[question.kind](asked, standing);
}

/** The kinds whose look depends on nothing but their words. A kind without a look does not compile. */
const views: Readonly<Record<Exclude<KindName, 'long-text' | 'choice' | 'choices'>, View>> = {
  text: (asked, standing) => textView(asked, standing, {}),
  email: (asked, standing) =>
    textView(asked, standing, { type: 'email', autocomplete: 'email', spellcheck: false }),
  telephone: (asked, standing) =>
    textView(asked, standing, { type: 'tel', autocomplete: 'tel', classes: 'govuk-input--width-20' }),
  number: (asked, standing) =>
    textView(asked, standing, { inputmode: 'numeric', spellcheck: false, classes: 'govuk-input--width-10' }),
  'yes-no': yesNoView,
  date: dateView,
  point: pointView,
  property: propertyView,
  content: contentView,
};

function contentView({ words }: AskedQuestion, { isHeading }: Standing): Html {
  const paragraphs = (words.text ?? '').split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
  const heading = isHeading
    ? html`<h1 class="govuk-heading-l">${words.ask}</h1>`
    : html`<h2 class="govuk-heading-m">${words.ask}</h2>`;
  return html`${heading}${paragraphs.map((paragraph) => html`<p class="govuk-body">${paragraph}</p>`)}`;
}
