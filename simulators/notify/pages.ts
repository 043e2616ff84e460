import { html } from '../html.ts';
import { linked } from '../linked.ts';
import type { Page } from '../page.ts';
import type { Notification } from './notification.ts';

const KINDS = { sms: 'Text message', email: 'Email', letter: 'Letter' } as const;

/** What the list of messages says of one: a text message has no subject, so its beginning stands there. */
export function headOf({ subject, body, type }: Notification): string {
  if (subject !== null) return subject;
  return type === 'letter' ? 'A letter, as it is printed' : body.slice(0, 80);
}

export const kindOfMessage = ({ type }: Notification) => KINDS[type];

export const notificationPage = (one: Notification): Page => ({
  title: KINDS[one.type],
  system: 'GOV.UK Notify: a stand-in that sends nothing',
  body: html`<p><a href="/mailbox/">All messages</a></p>
    <h1>${KINDS[one.type]}</h1>
    <div class="panel">
      <div class="in">
        <dl>
          <dt>To</dt>
          <dd>${one.to === '' ? 'As its address window shows' : one.to}</dd>
          <dt>Status</dt>
          <dd>${one.status}</dd>
          <dt>Reference</dt>
          <dd>${one.reference ?? 'none'}</dd>
        </dl>
      </div>
    </div>
    ${
      one.pdf
        ? html`<p><a href="/notify/messages/${one.id}/letter.pdf">Open the letter (PDF)</a></p>`
        : html`<section class="panel">
            <header><h2>${one.subject ?? 'As the telephone shows it'}</h2></header>
            <div class="in"><pre>${linked(one.body)}</pre></div>
          </section>`
    }`,
});
