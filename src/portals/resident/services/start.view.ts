import type { Draft } from '#capabilities/forms';
import { sayDate } from '#language';
import type { Said } from '#language';
import { button, html, insetText } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import type { PublishedService } from '#services';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import type { startWords } from './start.words.ts';

type Shown = Around &
  Entry & {
    readonly words: Said<(typeof startWords)['en']>;
    readonly subject: { readonly pack: PublishedService; readonly draft: Draft | undefined };
  };

/** Just enough to begin: what it is, how long it takes, what is needed, and another way to ask. */
export function startView(shown: Shown): Html {
  const { words, subject, tongue, mistakes } = shown;
  const { name, about, start } = subject.pack.words[tongue];
  const before = start.before?.split(/\n{2,}/) ?? [];
  const content = html`<h1 class="govuk-heading-xl">${name}</h1>
    <p class="govuk-body-l">${about}</p>
    <p class="govuk-body">${words.takes(start.takes)}</p>
    ${before.length > 0 && html`<h2 class="govuk-heading-m">${words.before}</h2>`}
    ${before.map((paragraph) => html`<p class="govuk-body">${paragraph}</p>`)} ${beginView(shown)}
    ${
      start['other-ways'] &&
      html`<h2 class="govuk-heading-m">${words.otherWays}</h2>
        <p class="govuk-body">${start['other-ways']}</p>`
    }`;
  return layout(shown, { title: name, content, mistakes, section: 'services', back: '/' });
}

function beginView({ words, subject: { draft }, hidden, tongue }: Shown): Html {
  if (!draft)
    return html`<form method="post" novalidate>
      ${hidden}${button({ text: words.start, isStartButton: true, name: 'begin', value: 'start', preventDoubleClick: true })}
    </form>`;
  return html`${insetText({ text: words.begun(sayDate(draft.startedAt, tongue)) })}
    <form method="post" novalidate>
      ${hidden}
      <div class="govuk-button-group">
        ${button({ text: words.resume, name: 'begin', value: 'start', preventDoubleClick: true })}
        ${button({ text: words.again, name: 'begin', value: 'again', classes: 'govuk-button--secondary' })}
      </div>
    </form>`;
}
