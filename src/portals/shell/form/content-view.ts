import type { AskedQuestion } from '#capabilities/forms';
import { details, html, insetText, notificationBanner, warningText, componentWords } from '#platform/html';
import type { Html } from '#platform/html';
import { linkedWords } from '../linked-words.ts';
import { paragraphs } from '../paragraphs.ts';
import { nameOf } from './parts.ts';
import type { Standing } from './standing.ts';

type Look = 'text' | 'inset' | 'warning' | 'details' | 'notification';

/** Words between questions. Alone on its page, its heading is the page's. */
export function contentView(
  asked: AskedQuestion,
  standing: Standing,
  { look }: { readonly look: Look },
): Html {
  const { words } = asked;
  if (!standing.isHeading) return looks[look](asked, standing);
  const heading = html`<h1 class="govuk-heading-l">${words.ask}</h1>`;
  return look === 'text'
    ? html`${heading}${paragraphs(words.text)}`
    : html`${heading}${looks[look](asked, standing)}`;
}

const looks: Readonly<Record<Look, (asked: AskedQuestion, standing: Standing) => Html>> = {
  text: ({ words }) =>
    html`<h2 class="govuk-heading-m">${words.ask}</h2>
      ${paragraphs(words.text)}`,
  inset: ({ words }) => insetText({ html: html`${paragraphs(words.text)}` }),
  warning: ({ words }, { tongue }) =>
    warningText({ html: linkedWords(words.text ?? ''), ...componentWords[tongue].warningText }),
  details: ({ words }) => details({ summaryText: words.ask, html: html`${paragraphs(words.text)}` }),
  notification: (asked) =>
    notificationBanner({
      titleText: asked.words.ask,
      titleId: nameOf(asked, 'title'),
      html: html`${paragraphs(asked.words.text)}`,
    }),
};
