import type { AskedQuestion, KindName, Question } from '#capabilities/forms';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { amountsView } from './amounts-view.ts';
import { assetView } from './asset-view.ts';
import { bankView } from './bank-view.ts';
import { boxesView, radiosView, selectView, yesNoView } from './choice-views.ts';
import { contentView } from './content-view.ts';
import { dateView, monthYearView } from './date-view.ts';
import { lineView } from './line-view.ts';
import { listView } from './list-view.ts';
import { lookUpView } from './look-up-view.ts';
import { nameView } from './name-view.ts';
import { nameOf, valueOf } from './parts.ts';
import { pointView } from './point-view.ts';
import { propertyView } from './property-view.ts';
import type { Standing } from './standing.ts';
import { streetView } from './street-view.ts';
import { uploadView } from './upload-view.ts';
import { longTextView, moneyView, numberView, textView } from './text-views.ts';

/** A question as GOV.UK draws its kind, with its words, what was entered and what is wrong with it. */
export function questionView(asked: AskedQuestion, standing: Standing): Html {
  return drawn(asked.question, asked, standing);
}

type View<Name extends KindName> = (
  asked: AskedQuestion,
  standing: Standing,
  question: Extract<Question, { readonly kind: Name }>,
) => Html;

/** How each kind looks. A kind without a look does not compile. */
const views: { readonly [Name in KindName]: View<Name> } = {
  text: (asked, standing) => textView(asked, standing, {}),
  'long-text': longTextView,
  choice: radiosView,
  choices: boxesView,
  select: selectView,
  autocomplete: selectView,
  'yes-no': yesNoView,
  number: numberView,
  money: moneyView,
  date: dateView,
  'month-year': monthYearView,
  time: (asked, standing) =>
    textView(asked, standing, { spellcheck: false, classes: 'govuk-input--width-5' }),
  name: nameView,
  email: (asked, standing) =>
    textView(asked, standing, { type: 'email', autocomplete: 'email', spellcheck: false }),
  telephone: (asked, standing) =>
    textView(asked, standing, { type: 'tel', autocomplete: 'tel', classes: 'govuk-input--width-20' }),
  'national-insurance-number': codeView,
  'vehicle-registration': codeView,
  'bank-details': bankView,
  signature: (asked, standing) => textView(asked, standing, { spellcheck: false, autocomplete: 'name' }),
  amounts: amountsView,
  address: propertyView,
  point: pointView,
  line: lineView,
  property: propertyView,
  street: streetView,
  asset: assetView,
  'look-up': (asked, standing, question) => lookUpView(asked, standing, question) ?? html``,
  list: (asked, standing) => listView(asked, standing, questionView),
  upload: uploadView,
  hidden: (asked) => html`<input type="hidden" name="${nameOf(asked)}" value="${valueOf(asked)}" />`,
  today: () => html``,
  slot: nothingYet,
  payment: nothingYet,
  content: contentView,
};

/** The look by the kind of the question, which is handed on as what it is. */
function drawn<Name extends KindName>(
  question: Extract<Question, { readonly kind: Name }>,
  asked: AskedQuestion,
  standing: Standing,
): Html {
  const view: View<Name> = views[question.kind];
  return view(asked, standing, question);
}

/** A number of some office, in letters that are easy to compare with a card or a plate. */
function codeView(asked: AskedQuestion, standing: Standing): Html {
  return textView(asked, standing, {
    spellcheck: false,
    classes: 'govuk-input--width-10 govuk-input--extra-letter-spacing',
  });
}

/** No form with it is published until somebody offers it. */
function nothingYet({ words }: AskedQuestion): Html {
  return html`<p class="govuk-body">${words.ask}</p>`;
}
