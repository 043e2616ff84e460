import type { Said } from '#language';
import { button, html, input } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { field } from '../field.ts';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import type { followWords } from './follow.words.ts';

type Shown = Around &
  Entry & {
    readonly words: Said<(typeof followWords)['en']>;
    readonly entered: Readonly<Record<string, string | readonly string[]>>;
  };

export function followView(shown: Shown): Html {
  const { words, hidden, mistakes } = shown;
  const content = html`<h1 class="govuk-heading-l">${words.title}</h1>
    <p class="govuk-body">${words.lead}</p>
    <form method="post" novalidate>
      ${hidden}
      ${input({
        ...field(shown, 'reference'),
        label: { text: words.reference, classes: 'govuk-label--s' },
        hint: { text: words.referenceHint },
        classes: 'govuk-input--width-10',
        autocomplete: 'off',
        autocapitalize: 'characters',
        spellcheck: false,
      })}
      ${input({
        ...field(shown, 'proof'),
        label: { text: words.proof, classes: 'govuk-label--s' },
        hint: { text: words.proofHint },
        autocomplete: 'email',
        autocapitalize: 'none',
        spellcheck: false,
      })}
      ${button({ text: words.button, preventDoubleClick: true })}
    </form>`;
  return layout(shown, { title: words.title, content, mistakes, section: 'follow' });
}
