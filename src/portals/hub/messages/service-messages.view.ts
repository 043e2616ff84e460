import { tongues } from '#language';
import type { Tongue } from '#language';
import { attributes, html } from '#platform/html';
import type { Html } from '#platform/html';
import type { PreviewedMessage } from '#services';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import type { Previewed } from './previewed.ts';
import { emailView, letterView, textView } from './preview-views.ts';
import type { serviceMessagesWords } from './service-messages.words.ts';

type Words = (typeof serviceMessagesWords)['en'];

/** The two languages stand side by side, so that one can be held against the other. */
export function serviceMessagesView(visit: HubVisit, previewed: Previewed, words: Words): Html {
  const { messages } = previewed;
  return html`${versionsView(visit, previewed, words)}
  ${messages.en.length === 0 && html`<div class="panel"><p class="empty">${words.none}</p></div>`}
  ${messages.en.map((message) => messageView(visit, { previewed, message }, words))}
  ${pageView(previewed, words)}`;
}

function versionsView({ link }: HubVisit, { pack, versions }: Previewed, words: Words): Html {
  return html`<nav aria-label="${words.versions}">
    <ul class="chips">
      ${versions.map(({ version, isLive }) => {
        const isShown = version === pack.version;
        const to = `${paths.serviceMessages(pack.service)}?version=${String(version)}`;
        return html`<li>
          <a
            class="chip ${isShown && 'on'}"
            href="${link(to)}"
            ${isShown && attributes({ 'aria-current': 'true' })}
            >${words.version(version)} ${isLive && html`<span class="soft">${words.live}</span>`}</a
          >
        </li>`;
      })}
    </ul>
  </nav>`;
}

type One = { readonly previewed: Previewed; readonly message: PreviewedMessage };

function messageView(visit: HubVisit, { previewed, message }: One, words: Words): Html {
  const inTongue = previewed.messages[visit.tongue].find((one) => one.message === message.message) ?? message;
  return html`<section class="panel message" id="${message.message}">
    <header>
      <h2>${inTongue.on.map((on) => sayOccasion(on, words)).join(', ')}</h2>
      <span class="soft">${message.message}</span>
    </header>
    <div class="in both">
      ${tongues.map((tongue) => columnView(visit, { previewed, name: message.message, tongue }, words))}
    </div>
  </section>`;
}

type Column = { readonly previewed: Previewed; readonly name: string; readonly tongue: Tongue };

function columnView(visit: HubVisit, { previewed, name, tongue }: Column, words: Words): Html {
  const { pack, messages } = previewed;
  const message = messages[tongue].find((one) => one.message === name);
  if (!message) return html``;
  const address = { service: pack.service, version: pack.version, message: name, tongue };
  return html`<div>
    <h3>${words.tongues[tongue]}</h3>
    ${emailView(visit, { message, address }, words)} ${textView({ message, address }, words)}
    ${letterView(visit, { message, address }, words)}
  </div>`;
}

function sayOccasion(on: string, words: Words): string {
  if (on === 'opened' || on === 'closed' || on === 'reopened') return words.occasion[on];
  return words.action(on);
}

/** What stands on the page of a request: the same file has it. */
function pageView({ pack }: Previewed, words: Words): Html {
  return html`<section class="panel message">
    <header><h2>${words.page}</h2></header>
    <div class="in both">
      ${tongues.map((tongue) => {
        const { statuses, outcomes } = pack.words[tongue];
        const next = Object.values(statuses).map(({ label, next: says }) => ({ label, says }));
        const ends = Object.values(outcomes).map(({ label, resident: says }) => ({ label, says }));
        return html`<div>
          <h3>${words.tongues[tongue]}</h3>
          ${saidTable(next, { tongue, label: words.status, says: words.next })}
          ${saidTable(ends, { tongue, label: words.outcome, says: words.says })}
        </div>`;
      })}
    </div>
  </section>`;
}

type SaidLine = { readonly label: string; readonly says: string };
type Heads = { readonly tongue: Tongue; readonly label: string; readonly says: string };

function saidTable(lines: readonly SaidLine[], { tongue, label, says }: Heads): Html {
  return html`<table class="said">
    <thead>
      <tr>
        <th scope="col">${label}</th>
        <th scope="col">${says}</th>
      </tr>
    </thead>
    <tbody lang="${tongue}">
      ${lines.map(
        (line) =>
          html`<tr>
            <th scope="row">${line.label}</th>
            <td>${line.says}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
