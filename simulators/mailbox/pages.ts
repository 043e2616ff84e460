import { type Content, html } from '../html.ts';
import { linked } from '../linked.ts';
import type { Page } from '../page.ts';
import type { Message, Summary } from './store.ts';

const SYSTEM = 'Mailbox: a stand-in for everybody’s email';

/** A message that went by another way than email: who carried it shows it. */
export interface Other {
  readonly at: Temporal.Instant;
  readonly by: string;
  readonly to: string;
  readonly head: string;
  readonly href: string;
}

const otherOf = (message: Summary): Other => ({
  at: message.at,
  by: 'Email',
  to: message.to.join(', '),
  head: subjectOf(message),
  href: `/mailbox/messages/${message.id}`,
});

/** Newest first, whichever way they went. */
export const allOf = (messages: readonly Summary[], others: readonly Other[]): readonly Other[] =>
  [...messages.map(otherOf), ...others].toSorted((one, next) => Temporal.Instant.compare(next.at, one.at));

export const listPage = (messages: readonly Other[], to: string): Page => ({
  title: to === '' ? 'Messages' : `Messages to ${to}`,
  system: SYSTEM,
  body: html`<div class="head">
      <div>
        <h1>${to === '' ? 'Messages' : `Messages to ${to}`}</h1>
        <p class="soft">
          Every email, text message and letter that the demo sends ends here. Nothing leaves this machine.
        </p>
      </div>
      <a class="btn" href="">Refresh</a>
    </div>
    <form class="find" action="/mailbox/">
      <label for="to">Sent to</label>
      <input id="to" name="to" type="search" value="${to}" autocomplete="off" spellcheck="false" />
      <button class="btn primary">Search</button>
      ${to === '' ? undefined : html`<a href="/mailbox/">Show all messages</a>`}
    </form>
    ${messages.length === 0 ? nothing(to) : table(messages)}`,
});

const nothing = (to: string) =>
  html`<div class="panel">
    <div class="in">
      ${to === '' ? 'Nothing has been sent yet.' : html`Nothing has been sent to <b>${to}</b>.`}
    </div>
  </div>`;

const table = (messages: readonly Other[]) =>
  html`<div class="panel">
    <table>
      <thead>
        <tr>
          <th>Received</th>
          <th>By</th>
          <th>To</th>
          <th>Subject</th>
        </tr>
      </thead>
      <tbody>
        ${messages.map(
          ({ at, by, to, head, href }) =>
            html`<tr>
              <td class="when soft">${when(at)}</td>
              <td>${by}</td>
              <td>${to}</td>
              <td><a href="${href}">${head}</a></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

export function messagePage(message: Message): Page {
  const { email } = message;
  return {
    title: subjectOf(message),
    system: SYSTEM,
    body: html`<p><a href="/mailbox/">All messages</a></p>
      <h1>${subjectOf(message)}</h1>
      <div class="panel"><div class="in">${envelope(message)}</div></div>
      ${email.html === undefined ? undefined : htmlPart(message)}
      ${email.text === undefined ? undefined : panel('Plain text', html`<pre>${linked(email.text)}</pre>`)}
      ${email.attachments.length === 0 ? undefined : panel('Attachments', attachments(message))}
      <div class="panel">
        <details>
          <summary>Headers</summary>
          <div class="in">
            <dl>
              ${email.headers.map(
                ({ originalKey, value }) =>
                  html`<dt>${originalKey}</dt>
                    <dd>${value}</dd>`,
              )}
            </dl>
          </div>
        </details>
      </div>
      <p><a href="/mailbox/messages/${message.id}/message.eml">Download the message as it came</a></p>`,
  };
}

const envelope = (message: Message) =>
  html`<dl>
    <dt>To</dt>
    <dd>
      ${message.to.map((address) => html`<a href="/mailbox/?to=${encodeURIComponent(address)}">${address}</a> `)}
    </dd>
    <dt>From</dt>
    <dd>${fromLine(message)}</dd>
    <dt>Received</dt>
    <dd>${when(message.at)}</dd>
  </dl>`;

function fromLine({ email, from }: Message): string {
  const sender = email.from;
  if (sender?.address === undefined) return from === '' ? 'Nobody (a bounce report)' : from;
  return sender.name === '' ? sender.address : `${sender.name} <${sender.address}>`;
}

const panel = (title: string, content: Content) =>
  html`<section class="panel">
    <header><h2>${title}</h2></header>
    <div class="in">${content}</div>
  </section>`;

const htmlPart = ({ id }: Message) =>
  html`<section class="panel">
    <header>
      <h2>As a mail program shows it</h2>
      <a href="/mailbox/messages/${id}/html">On a page of its own</a>
    </header>
    <iframe
      title="The message as a mail program shows it"
      src="/mailbox/messages/${id}/html"
      sandbox="allow-top-navigation-by-user-activation"
    ></iframe>
  </section>`;

const attachments = ({ id, email }: Message) =>
  html`<ul>
    ${email.attachments.map(
      ({ filename, mimeType }, index) =>
        html`<li>
          <a href="/mailbox/messages/${id}/attachments/${index}"
            >${filename ?? 'Attachment without a name'}</a
          >
          <span class="soft">${mimeType}</span>
        </li>`,
    )}
  </ul>`;

const subjectOf = ({ subject }: Summary) => (subject.trim() === '' ? '(no subject)' : subject);

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const when = (at: Temporal.Instant) => format.format(at.epochMilliseconds);
