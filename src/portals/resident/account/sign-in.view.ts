import type { Said } from '#language';
import { button, html, input } from '#platform/html';
import type { Html } from '#platform/html';
import type { Body, Entry } from '#platform/http';
import { field } from '../field.ts';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import type { signInWords } from './sign-in.words.ts';

type Shown = Around & Entry & { readonly words: Said<(typeof signInWords)['en']>; readonly entered: Body };

export function signInView(shown: Shown): Html {
  const { words, hidden, mistakes } = shown;
  const content = html`<h1 class="govuk-heading-l">${words.title}</h1>
    <p class="govuk-body">${words.lead}</p>
    <form method="post" novalidate>
      ${hidden}
      ${input({
        ...field(shown, 'email'),
        label: { text: words.email, classes: 'govuk-label--s' },
        type: 'email',
        autocomplete: 'email',
        spellcheck: false,
      })}
      ${button({ text: words.send, preventDoubleClick: true })}
    </form>
    <p class="govuk-body">${words.without}</p>`;
  return layout(shown, { title: words.title, content, mistakes, back: '/' });
}

/** Where the code is typed: pasting is fine, and a phone may fill it in. */
export function codeView(shown: Shown & { readonly subject: { readonly email: string } }): Html {
  const { words, hidden, mistakes, subject, link } = shown;
  const content = html`<h1 class="govuk-heading-l">${words.sent}</h1>
    <p class="govuk-body">${words.sentTo(subject.email)}</p>
    <form method="post" novalidate>
      ${hidden}
      ${input({
        ...field(shown, 'code'),
        label: { text: words.code, classes: 'govuk-label--s' },
        hint: { text: words.codeHint },
        classes: 'govuk-input--width-10 govuk-input--extra-letter-spacing',
        inputmode: 'numeric',
        autocomplete: 'one-time-code',
        spellcheck: false,
      })}
      ${button({ text: words.signIn, preventDoubleClick: true })}
    </form>
    <h2 class="govuk-heading-s">${words.notCome}</h2>
    <p class="govuk-body">
      ${words.notComeHow} <a class="govuk-link" href="${link('/sign-in')}">${words.again}</a>.
    </p>`;
  return layout(shown, { title: words.sent, content, mistakes, back: '/sign-in' });
}
