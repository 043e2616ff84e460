import { answerLines } from '#capabilities/forms';
import type { Item } from '#capabilities/forms';
import type { Said } from '#language';
import { button, html, radios, summaryList } from '#platform/html';
import type { Html } from '#platform/html';
import { path } from '#platform/http';
import type { Entry } from '#platform/http';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import { toStep } from '../services/to-step.ts';
import type { ListHere } from './list-here.ts';
import type { listsWords } from './lists.words.ts';
import { toItem, toRemove } from './to-list.ts';

type Shown = Around &
  Entry & {
    readonly words: Said<(typeof listsWords)['en']>;
    readonly subject: ListHere & { readonly changing: boolean; readonly back: string | undefined };
  };

export function listView(shown: Shown): Html {
  const { subject, hidden, mistakes, words } = shown;
  const { ask, hint } = subject.words;
  const content = html`<h1 class="govuk-heading-l">${ask}</h1>
    ${hint !== undefined && html`<p class="govuk-body">${hint}</p>`}
    ${subject.items.map((item, at) => itemView(shown, item, at))}
    <form method="post" novalidate>
      ${hidden}${moreView(shown)}${button({ text: words.onward, preventDoubleClick: true })}
    </form>`;
  return layout(shown, { title: ask, content, mistakes, back: backFrom(shown), section: 'services' });
}

/** What was answered about one of them, each of which can be changed. */
function itemView({ subject, words, link, tongue }: Shown, item: Item, at: number): Html {
  const { at: where, changing, each } = subject;
  const nth = words.nth(subject.words.one ?? '', at + 1);
  const to = (asked: string) => link(toItem({ ...where, item: item.id }, asked, { changing }));
  const rows = answerLines(each, item.answers, tongue).map(({ label, words: said, page }) => ({
    key: { text: label },
    value: said === undefined ? { text: words.notProvided } : { html: lines(said) },
    actions: {
      items: [{ href: to(page), text: words.change, visuallyHiddenText: `${label.toLowerCase()} (${nth})` }],
    },
  }));
  const { next } = item.journey;
  const open = next && {
    key: { text: words.unfinished },
    value: { text: '' },
    actions: { items: [{ href: to(next.page), text: words.finish, visuallyHiddenText: nth }] },
  };
  return summaryList({
    card: {
      title: { text: nth, headingLevel: 2 },
      actions: {
        items: [
          {
            href: link(toRemove({ ...where, item: item.id }, { changing })),
            text: words.remove,
            visuallyHiddenText: nth,
          },
        ],
      },
    },
    rows: open ? [...rows, open] : rows,
  });
}

function lines(said: string): Html {
  return html`${said.split('\n').map((line, place) => html`${place > 0 && html`<br />`}${line}`)}`;
}

function moreView({ subject: { items, list }, words, mistakes }: Shown): Html {
  if (items.length >= list.most)
    return html`<p class="govuk-body">${words.full(list.most)}</p>
      <input type="hidden" name="more" value="no" />`;
  const mistake = mistakes.find(({ field }) => field === 'more');
  return radios({
    name: 'more',
    idPrefix: 'more',
    classes: 'govuk-radios--inline',
    fieldset: {
      legend: {
        text: items.length === 0 ? words.first : words.another,
        classes: 'govuk-fieldset__legend--m',
      },
    },
    ...(mistake ? { errorMessage: { text: mistake.words } } : {}),
    items: [
      { value: 'yes', text: words.yes },
      { value: 'no', text: words.no },
    ],
  });
}

function backFrom({ subject: { at, draft, changing, back } }: Shown): string {
  const { service } = at;
  if (changing && draft.journey.isComplete) return toStep(service, { to: 'check' });
  return back === undefined
    ? path('/services/:service', { service })
    : toStep(service, { to: 'page', page: back });
}
