import type { Channel } from '#capabilities/notifications';
import { sayReference } from '#language';
import type { CaseReference, Said } from '#language';
import { html, panel } from '#platform/html';
import type { Html } from '#platform/html';
import { path } from '#platform/http';
import type { RequestStory } from '#services';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import { whyView } from '../requests/why.view.ts';
import type { receivedWords } from './received.words.ts';

type Shown = Around & {
  readonly words: Said<(typeof receivedWords)['en']>;
  readonly subject: {
    readonly story: RequestStory;
    readonly seal: string;
    readonly toldBy: Channel | undefined;
    /** By which they can follow it; nothing for whoever has email for that. */
    readonly code: CaseReference | undefined;
  };
};

/** The reference, what happens next and when, and whom to ask. It may be opened again from a bookmark. */
export function receivedView(shown: Shown): Html {
  const { words, subject, world, tongue, link } = shown;
  const { story, seal, toldBy, code } = subject;
  const { contact } = world.council;
  const served = story.cases[0];
  const follow = link(path('/requests/:reference/:seal', { reference: story.reference, seal }));
  const content = html`${panel({
      titleText: words.title,
      html: html`${words.reference}<br /><strong>${sayReference(story.reference)}</strong>`,
    })}
    <p class="govuk-body">${story.title}</p>
    <h2 class="govuk-heading-m">${words.next}</h2>
    ${served && html`<p class="govuk-body">${served.next}</p>`}
    ${
      served?.due &&
      html`<p class="govuk-body">${words.due(served.due.says)}</p>
        ${whyView(words.why, served.due.why)}`
    }
    ${story.fee && html`<p class="govuk-body"><strong>${story.fee.says}</strong> ${story.fee.how}</p>`}
    <p class="govuk-body">${toldBy ? words.told[toldBy] : words.untold}</p>
    ${
      code &&
      html`<p class="govuk-body">
        ${words.code} <strong>${sayReference(code)}</strong>. ${words.codeUse}
        <a class="govuk-link" href="${link('/follow')}">${words.track}</a>
      </p>`
    }
    <p class="govuk-body">${words.follow} <a class="govuk-link" href="${follow}">${words.followLink}</a></p>
    <p class="govuk-body">${words.help(contact.telephone, contact.hours[tongue])}</p>
    <p class="govuk-body"><a class="govuk-link" href="${link('/')}">${words.more}</a></p>`;
  return layout(shown, { title: words.title, content, section: 'services' });
}
