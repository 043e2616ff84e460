import type { Said } from '#language';
import { details, html, insetText, summaryList } from '#platform/html';
import type { Html } from '#platform/html';
import { path } from '#platform/http';
import type { WalkOutcome } from '#services';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import type { outcomeWords } from './outcome.words.ts';

type Shown = Around & {
  readonly words: Said<(typeof outcomeWords)['en']>;
  readonly subject: { readonly outcome: WalkOutcome; readonly service: string };
};

/** For whoever tries a version out: what no resident is ever shown, in plain words. */
export function outcomeView(shown: Shown): Html {
  const { words, subject, tongue, world, link } = shown;
  const { outcome, service } = subject;
  const { joined, queue, rule, status, place, due, why, messages } = outcome;
  const name = Object.values(world.council.teams).find(({ queues }) => Object.hasOwn(queues, queue))?.queues[
    queue
  ];
  const content = html`<span class="govuk-caption-l">${words.caption}</span>
    <h1 class="govuk-heading-l">${words.title}</h1>
    <p class="govuk-body">${joined ? words.joined : words.opened}</p>
    ${summaryList({
      rows: [
        ...row(words.queue, name?.[tongue] ?? queue),
        ...row(words.rule, rule ?? words.usual),
        ...row(words.status, status),
        ...row(words.place, place),
        ...row(words.due, due ?? words.undated),
      ],
    })}
    ${
      why.length > 0 &&
      details({
        summaryText: words.why,
        html: html`<ul class="govuk-list govuk-list--bullet">
          ${why.map((reason) => html`<li>${reason}</li>`)}
        </ul>`,
      })
    }
    <h2 class="govuk-heading-m">${words.messages}</h2>
    ${messages.length === 0 && html`<p class="govuk-body">${words.nobody}</p>`}
    ${messages.map(({ recipient, subject: about, body }) =>
      insetText({
        html: html`<p class="govuk-body">${words.to(recipient)}</p>
          <h3 class="govuk-heading-s">${about}</h3>
          ${body.split(/\n{2,}/).map((part) => html`<p class="govuk-body">${part}</p>`)}`,
      }),
    )}
    <p class="govuk-body">
      <a class="govuk-link" href="${link(path('/services/:service', { service }))}">${words.again}</a>
    </p>`;
  return layout(shown, { title: words.title, content });
}

function row(key: string, value: string | undefined) {
  return value === undefined ? [] : [{ key: { text: key }, value: { text: value } }];
}
