import type { Said } from '#language';
import { button, html } from '#platform/html';
import type { Html } from '#platform/html';
import { path } from '#platform/http';
import type { Entry } from '#platform/http';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import type { replyWords } from './reply.words.ts';
import type { StoryUnder } from './story-under.ts';
import { writtenView } from './written-view.ts';

type Shown = Around &
  Entry & {
    readonly words: Said<(typeof replyWords)['en']>;
    readonly entered: Readonly<Record<string, string | readonly string[]>>;
    readonly subject: StoryUnder;
  };

export function replyView(shown: Shown): Html {
  const { words, mistakes, subject, link } = shown;
  const back = path('/requests/:reference/:seal', subject.named);
  const title = subject.open ? words.title : words.closedTitle;
  const content = html`<span class="govuk-caption-l">${subject.title}</span>
    <h1 class="govuk-heading-l">${title}</h1>
    ${
      subject.open
        ? writtenView(shown, { ...words, lead: html`<p class="govuk-body">${words.lead}</p>` })
        : html`<p class="govuk-body">${words.closed}</p>
            ${button({ text: words.toRequest, href: link(back) })}`
    }`;
  return layout(shown, { title, content, mistakes, section: 'follow', back });
}
