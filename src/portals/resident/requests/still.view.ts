import { sayDate } from '#language';
import type { Said } from '#language';
import { button, html } from '#platform/html';
import type { Html } from '#platform/html';
import { path } from '#platform/http';
import type { Entry } from '#platform/http';
import type { SaidCase } from '#services';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import type { stillWords } from './still.words.ts';
import type { StoryUnder } from './story-under.ts';
import { writtenView } from './written-view.ts';

type Shown = Around &
  Entry & {
    readonly words: Said<(typeof stillWords)['en']>;
    readonly entered: Readonly<Record<string, string | readonly string[]>>;
    readonly subject: StoryUnder & { readonly still: SaidCase | undefined };
  };

export function stillView(shown: Shown): Html {
  const { words, mistakes, subject } = shown;
  const { still, open } = subject;
  const back = path('/requests/:reference/:seal', subject.named);
  const title = still ? words.title : open ? words.openTitle : words.anewTitle;
  const content = html`<span class="govuk-caption-l">${subject.title}</span>
    <h1 class="govuk-heading-l">${title}</h1>
    ${still ? sayingView(shown, still) : open ? openView(shown) : anewView(shown)}`;
  return layout(shown, { title, content, mistakes, section: 'follow', back });
}

function sayingView(shown: Shown, { stillUntil, closedAt }: SaidCase): Html {
  const { words, tongue } = shown;
  const says = closedAt ? words.lead : words.leadOpen;
  const lead = stillUntil && html`<p class="govuk-body">${says(sayDate(stillUntil, tongue))}</p>`;
  return writtenView(shown, { ...words, lead, button: closedAt ? words.button : words.buttonOpen });
}

function openView({ words, link, subject }: Shown): Html {
  return html`<p class="govuk-body">${words.open}</p>
    ${button({ text: words.write, href: link(path('/requests/:reference/:seal/replies', subject.named)) })}`;
}

function anewView({ words, hidden }: Shown): Html {
  return html`<p class="govuk-body">${words.anew}</p>
    <form method="post" novalidate>
      ${hidden} ${button({ text: words.anewButton, name: 'anew', value: 'yes', preventDoubleClick: true })}
    </form>`;
}
