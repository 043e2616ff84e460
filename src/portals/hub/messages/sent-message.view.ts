import { sayMoment, textSize } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { canBeSentAgain } from './message-for.ts';
import type { SeenMessage } from './message-for.ts';
import { paragraphs } from './preview-views.ts';
import type { sentMessageWords } from './sent-message.words.ts';

type Words = (typeof sentMessageWords)['en'];

export function sentMessageView(visit: HubVisit, seen: SeenMessage, words: Words): Html {
  return html`<div class="stack">
    <section class="panel">
      <header><h2>${words.became}</h2></header>
      <div class="in">${becameView(visit, seen, words)}</div>
    </section>
    <section class="panel message">
      <header><h2>${words.said}</h2></header>
      <div class="in">${wordsView(visit, seen, words)}</div>
    </section>
  </div>`;
}

function becameView(visit: HubVisit, seen: SeenMessage, words: Words): Html {
  const { tongue, link } = visit;
  const { message, found } = seen;
  const { how, reason, endedAt, queuedAt, recipient, tries, insteadOf, replacedBy } = message;
  const at = (id: typeof message.id) => link(paths.message(found.reference, id));
  const mayAct = officerIn(visit).may.includes('case.act');
  return html`<p>
      <b>${words.how[how ?? 'waiting']}</b> ${endedAt && words.on(sayMoment(endedAt, tongue))}
      ${reason !== null && html`<span class="soft">(${reason})</span>`}
    </p>
    <dl class="facts">
      <dt>${words.to}</dt>
      <dd>${recipient.split('\n').join(', ')}</dd>
      <dt>${words.queued}</dt>
      <dd>${sayMoment(queuedAt, tongue)}</dd>
      <dt>${words.tongue}</dt>
      <dd>${words.tongues[message.tongue]}</dd>
      <dt>${words.tries}</dt>
      <dd>${tries}</dd>
    </dl>
    ${insteadOf && html`<p>${words.instead}: <a href="${at(insteadOf)}">${words.insteadLink}</a></p>`}
    ${replacedBy && html`<p>${words.replaced}: <a href="${at(replacedBy)}">${words.replacedLink}</a></p>`}
    ${
      mayAct &&
      canBeSentAgain(message) &&
      html`<p class="acts">
        <a class="btn primary" href="${link(paths.sending(found.reference, message.id))}">${words.again}</a>
      </p>`
    }`;
}

function wordsView({ link, world }: HubVisit, { message, found }: SeenMessage, words: Words): Html {
  const { channel, tongue, subject, body } = message;
  if (channel === 'text') {
    const { length, alphabet, segments } = textSize(body);
    return html`<article class="sms">
      <p class="bubble" lang="${tongue}">${body}</p>
      <p class="soft">${words.size(length, alphabet, segments)}</p>
    </article>`;
  }
  if (channel === 'letter')
    return html`<article class="sheet" lang="${tongue}">
        <p><b>${subject}</b></p>
        ${paragraphs(body)}
      </article>
      <p><a href="${link(paths.sentLetter(found.reference, message.id))}">${words.printed}</a></p>`;
  return html`<article class="mail" lang="${tongue}">
    <p><b>${subject}</b></p>
    <div>
      <p class="band">${world.council.name[tongue]}</p>
      ${paragraphs(body)}
    </div>
  </article>`;
}
