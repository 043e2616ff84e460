import { scores } from '#capabilities/cases';
import type { Said } from '#language';
import { button, characterCount, componentWords, html, radios } from '#platform/html';
import type { Html } from '#platform/html';
import { path } from '#platform/http';
import type { Entry } from '#platform/http';
import { scaleWords } from '#services';
import { field } from '../field.ts';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import type { opinionWords } from './opinion.words.ts';
import type { StoryUnder } from './story-under.ts';

/** The longest that somebody says of it. */
export const mostOpinion = 2_000;

type Shown = Around &
  Entry & {
    readonly words: Said<(typeof opinionWords)['en']>;
    readonly entered: Readonly<Record<string, string | readonly string[]>>;
    readonly subject: StoryUnder;
  };

/** One question, the most content first, and what they want to say. */
export function opinionView(shown: Shown): Html {
  const { words, hidden, mistakes, subject, tongue } = shown;
  const { characterCount: counts, characterLimit } = componentWords[tongue];
  const back = path('/requests/:reference/:seal', subject.named);
  const content = html`<span class="govuk-caption-l">${subject.title}</span>
    <h1 class="govuk-heading-l">${words.title}</h1>
    <p class="govuk-body">${words.lead}</p>
    <form method="post" novalidate>
      ${hidden}
      ${radios({
        ...field(shown, 'score'),
        fieldset: { legend: { text: words.score, classes: 'govuk-fieldset__legend--s' } },
        items: scores.toReversed().map((one) => ({ value: String(one), text: scaleWords[tongue][one] })),
      })}
      ${characterCount({
        ...field(shown, 'text'),
        rows: 5,
        maxlength: mostOpinion,
        threshold: 75,
        label: { text: words.text, classes: 'govuk-label--s' },
        hint: { text: words.textHint },
        textareaDescriptionText: characterLimit.characters,
        ...counts,
      })}
      ${button({ text: words.button, preventDoubleClick: true })}
    </form>`;
  return layout(shown, { title: words.title, content, mistakes, section: 'follow', back });
}
