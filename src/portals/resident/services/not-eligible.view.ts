import type { AnswerLine, Draft } from '#capabilities/forms';
import type { Said } from '#language';
import { html, summaryList } from '#platform/html';
import type { Html } from '#platform/html';
import { paragraphs } from '#portals/shell';
import type { Refused, ServiceWords } from '#services';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import type { notEligibleWords } from './not-eligible.words.ts';
import { toStep } from './to-step.ts';

type Shown = Around & {
  readonly words: Said<(typeof notEligibleWords)['en']>;
  readonly subject: { readonly draft: Draft; readonly refused: Refused };
  readonly more: { readonly words: ServiceWords; readonly lines: readonly AnswerLine[] };
};

/** What it means and what else there is, in the service's own words; then the answers that led here, each to be changed. */
export function notEligibleView(shown: Shown): Html {
  const { words, subject, more } = shown;
  const { draft, refused } = subject;
  const said = more.words.refusals[refused.row];
  const title = said?.title ?? words.title;
  const last = draft.journey.pages.findLast(({ state }) => state === 'answered')?.page.page;
  const back = last === undefined ? undefined : toStep(draft.form.service, { to: 'page', page: last });
  const otherWays = more.words.start['other-ways'];
  const content = html`<span class="govuk-caption-l">${more.words.name}</span>
    <h1 class="govuk-heading-l">${title}</h1>
    ${paragraphs(said?.text ?? '')}
    ${
      otherWays !== undefined &&
      html`<h2 class="govuk-heading-m">${words.ask}</h2>
        <p class="govuk-body">${otherWays}</p>`
    }
    ${
      more.lines.length > 0 &&
      html`<h2 class="govuk-heading-m">${words.because}</h2>
        ${summaryList({ rows: more.lines.map((line) => rowOf(line, shown)) })}`
    }
    <p class="govuk-body">${words.nothingSent}</p>`;
  return layout(shown, { title, content, back, section: 'services' });
}

function rowOf({ label, words: said, page }: AnswerLine, { words, subject, link }: Shown) {
  const change = toStep(subject.draft.form.service, { to: 'page', page });
  return {
    key: { text: label },
    value: { text: said ?? words.notProvided },
    actions: {
      items: [{ href: link(change), text: words.change, visuallyHiddenText: label.toLowerCase() }],
    },
  };
}
