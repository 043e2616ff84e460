import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { Elsewhere } from '#platform/http';
import { outcomeOf } from '#services';
import type { WalkOutcome } from '#services';
import { facts, panel } from '../cases/panel.ts';
import { frame } from '../frame/frame.ts';
import { railOf } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { nameOfQueue } from '../queues/council-queues.ts';
import { outcomeWords } from './outcome.words.ts';

type Words = (typeof outcomeWords)['en'];

/** What would have come of what was entered: the case, whose it is, by when and why, and every message. */
export default page({
  at: '/outcome',
  access: 'services.propose',
  words: outcomeWords,
  find: async (visit) => {
    const { tx, act, tongue, link } = visit;
    const { walk } = officerIn(visit);
    if (!walk) return undefined;
    const links = { request: () => link('/outcome'), holding: () => link('/outcome') };
    const outcome = await outcomeOf(tx, { walk, links, tongue }, act);
    return outcome ? { outcome, service: walk.service, rail: await railOf(visit) } : new Elsewhere('/');
  },
  looks: () => [],
  show: (visit) => {
    const { words, subject, link } = visit;
    const { outcome, service, rail } = subject;
    const content = html`<div class="head">
        <div>
          <h1>${words.title}</h1>
          <p class="soft">${outcome.joined ? words.joined : words.opened}</p>
        </div>
      </div>
      <div class="stack">
        ${panel(words.case, caseView(visit, outcome, words))}
        ${panel(words.messages, messagesView(outcome, words))}
        <p class="acts"><a class="btn" href="${link(paths.entry(service))}">${words.again}</a></p>
      </div>`;
    return frame(visit, { title: words.title, rail, content });
  },
});

function caseView({ world, tongue }: HubVisit, outcome: WalkOutcome, words: Words): Html {
  const { queue, rule, status, place, due, why } = outcome;
  return html`${facts([
    [words.queue, nameOfQueue(world.council, queue, tongue)],
    [words.rule, rule ?? words.usual],
    [words.status, status],
    [words.place, place],
    [words.due, due ?? words.undated],
  ])}
  ${
    why.length > 0 &&
    html`<ul class="why">
      ${why.map((reason) => html`<li>${reason}</li>`)}
    </ul>`
  }`;
}

function messagesView({ messages }: WalkOutcome, words: Words): Html {
  if (messages.length === 0) return html`<p class="soft">${words.nobody}</p>`;
  return html`${messages.map(
    ({ recipient, subject, body }) =>
      html`<p class="soft">${words.to(recipient)}</p>
        <h3>${subject}</h3>
        ${body.split(/\n{2,}/).map((part) => html`<p>${part}</p>`)}`,
  )}`;
}
