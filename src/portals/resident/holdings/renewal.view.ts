import { sayDayOfYear } from '#language';
import type { Said } from '#language';
import { button, componentWords, html, radios } from '#platform/html';
import type { Html } from '#platform/html';
import { path } from '#platform/http';
import type { Entry } from '#platform/http';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import type { OwnHolding } from './own-holding.ts';
import type { renewalWords } from './renewal.words.ts';

type Shown = Around &
  Entry & { readonly words: Said<(typeof renewalWords)['en']>; readonly subject: OwnHolding };

export function renewalView(shown: Shown): Html {
  const { words, subject, mistakes } = shown;
  const { held } = subject;
  const title = words.title(held.label);
  const content = html`<h1 class="govuk-heading-l">${title}</h1>
    ${insideView(shown)}`;
  const back = path('/account/holdings/:reference', { reference: held.reference });
  return layout(shown, { title, content, mistakes, back, section: 'requests' });
}

function insideView(shown: Shown): Html {
  const { words, subject, hidden, tongue } = shown;
  const { renewal, isBegun } = subject;
  if (!renewal) return html`<p class="govuk-body">${words.never}</p>`;
  if (!renewal.isOpen)
    return html`<p class="govuk-body">${words.notYet(sayDayOfYear(renewal.from, tongue))}</p>`;
  return html`<p class="govuk-body">${words.about}</p>
    <form method="post" novalidate>
      ${hidden} ${isBegun ? choiceView(shown) : html`<input type="hidden" name="begin" value="anew" />`}
      ${button({ text: words.button })}
    </form>`;
}

function choiceView({ words, mistakes, tongue }: Shown): Html {
  const mistake = mistakes.find(({ field }) => field === 'begin');
  return html`<p class="govuk-body">${words.begun}</p>
    ${radios({
      name: 'begin',
      fieldset: { legend: { text: words.choice, classes: 'govuk-fieldset__legend--m' } },
      items: (['anew', 'before'] as const).map((value) => ({ value, text: words.choices[value] })),
      ...(mistake ? { errorMessage: { text: mistake.words, ...componentWords[tongue].errorMessage } } : {}),
    })}`;
}
