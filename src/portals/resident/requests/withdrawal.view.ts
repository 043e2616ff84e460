import type { Said } from '#language';
import { button, html } from '#platform/html';
import type { Html } from '#platform/html';
import { path } from '#platform/http';
import type { Entry } from '#platform/http';
import type { SaidCase } from '#services';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import type { StoryUnder } from './story-under.ts';
import type { withdrawalWords } from './withdrawal.words.ts';

type Shown = Around &
  Entry & {
    readonly words: Said<(typeof withdrawalWords)['en']>;
    readonly subject: StoryUnder & { readonly open: SaidCase };
  };

/** Asks once more, and says what follows. */
export function withdrawalView(shown: Shown): Html {
  const { words, hidden, mistakes, subject, link } = shown;
  const back = path('/requests/:reference/:seal', subject.named);
  const content = html`<span class="govuk-caption-l">${subject.title}</span>
    <h1 class="govuk-heading-l">${words.title}</h1>
    <p class="govuk-body">${subject.open.others > 0 ? words.others : words.alone}</p>
    <p class="govuk-body">${words.notUndone}</p>
    <form method="post" novalidate>
      ${hidden}
      <div class="govuk-button-group">
        ${button({ text: words.button, classes: 'govuk-button--warning', preventDoubleClick: true })}
        <a class="govuk-link" href="${link(back)}">${words.keep}</a>
      </div>
    </form>`;
  return layout(shown, { title: words.title, content, mistakes, section: 'follow', back });
}
