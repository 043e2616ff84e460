import type { Said } from '#language';
import { button, html, textarea } from '#platform/html';
import type { Html } from '#platform/html';
import { path } from '#platform/http';
import type { Entry } from '#platform/http';
import type { SaidFollowUp } from '#services';
import { field } from '../field.ts';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import type { followUpWords } from './follow-up.words.ts';

type Shown = Around &
  Entry & {
    readonly words: Said<(typeof followUpWords)['en']>;
    readonly entered: Readonly<Record<string, string | readonly string[]>>;
    readonly subject: {
      readonly title: string;
      readonly offered: SaidFollowUp;
      readonly named: { readonly reference: string; readonly seal: string };
    };
  };

export function followUpView(shown: Shown): Html {
  const { words, hidden, mistakes, subject } = shown;
  const { title, offered, named } = subject;
  const { reference, seal } = named;
  const content = html`<span class="govuk-caption-l">${title}</span>
    <h1 class="govuk-heading-l">${offered.ask}</h1>
    <p class="govuk-body">${offered.about}</p>
    <form method="post" novalidate>
      ${hidden}
      ${textarea({
        ...field(shown, 'why'),
        rows: 8,
        label: { text: words.why, classes: 'govuk-label--s' },
        hint: { text: words.whyHint },
      })}
      ${button({ text: words.button, preventDoubleClick: true })}
    </form>`;
  const back = path('/requests/:reference/:seal', { reference, seal });
  return layout(shown, { title: offered.ask, content, mistakes, section: 'follow', back });
}
