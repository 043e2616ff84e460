import type { Tongue } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { PreviewedMessage } from '#services';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import type { serviceMessagesWords } from './service-messages.words.ts';

type Words = (typeof serviceMessagesWords)['en'];

export type PreviewAddress = {
  readonly service: string;
  readonly version: number;
  readonly message: string;
  readonly tongue: Tongue;
};
type Shown = { readonly message: PreviewedMessage; readonly address: PreviewAddress };

/** As it stands in a mail program: from whom, what about, and the words under the council's colour. */
export function emailView({ world, link }: HubVisit, { message, address }: Shown, words: Words): Html {
  const { tongue } = address;
  const council = world.council.name[tongue];
  if (!message.by.includes('email')) return html`<p class="soft">${words.not.email}</p>`;
  return html`<article class="mail" aria-label="${words.channels.email}">
    <dl>
      <dt>${words.from}</dt>
      <dd>${council} &lt;${world.council.email.from}&gt;</dd>
      <dt>${words.subject}</dt>
      <dd lang="${tongue}"><b>${message.subject}</b></dd>
    </dl>
    <div lang="${tongue}">
      <p class="band">${council}</p>
      ${paragraphs(message.email)}
    </div>
    <p><a href="${link(paths.messageEmail(address))}">${words.whole}</a></p>
  </article>`;
}

/** As a telephone shows it, and what it costs. */
export function textView({ message: { text, by }, address }: Shown, words: Words): Html {
  if (!text || !by.includes('text')) return html`<p class="soft">${words.not.text}</p>`;
  const { size, most } = text;
  return html`<article class="sms" aria-label="${words.channels.text}">
    <p class="bubble" lang="${address.tongue}">${text.body}</p>
    <p class="soft">
      ${words.size(size.length, size.alphabet)}: <b>${words.parts(size.segments)}</b>,
      ${words.most(most.segments)}
    </p>
    ${most.beyond.length > 0 && html`<p class="soft">${words.beyond(most.beyond.join(' '))}</p>`}
  </article>`;
}

/** What it says; and as it is printed, in a file of its own. */
export function letterView({ link }: HubVisit, { message, address }: Shown, words: Words): Html {
  if (!message.by.includes('letter')) return html`<p class="soft">${words.not.letter}</p>`;
  return html`<article class="sheet" aria-label="${words.channels.letter}" lang="${address.tongue}">
    <p><b>${message.subject}</b></p>
    ${paragraphs(message.letter)}
    <p><a href="${link(paths.messageLetter(address))}">${words.printed}</a></p>
  </article>`;
}

export function paragraphs(body: string): readonly Html[] {
  return body.split(/\n{2,}/).map((paragraph) => {
    const lines = paragraph.split('\n');
    return html`<p>${lines.map((line, index) => (index === 0 ? line : html`<br />${line}`))}</p>`;
  });
}
