import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { publishedServices } from '#services';
import type { PublishedService } from '#services';
import { frame } from '../frame/frame.ts';
import { railOf } from '../frame/rail.ts';
import { page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { messagesWords } from './messages.words.ts';

/** The services whose messages can be looked at as they arrive. */
export default page({
  at: paths.messages,
  access: 'council.administer',
  words: messagesWords,
  find: async (visit) => ({ rail: await railOf(visit), services: await publishedServices(visit.tx) }),
  looks: () => [],
  show: (visit) => {
    const { words, subject } = visit;
    const content = html`<div class="head">
        <div>
          <h1>${words.title}</h1>
          <p class="soft">${words.about}</p>
        </div>
      </div>
      <div class="panel">
        ${
          subject.services.length === 0
            ? html`<p class="empty">${words.empty}</p>`
            : html`<table class="queue">
                <caption class="govuk-visually-hidden">
                  ${words.services}
                </caption>
                <tbody>
                  ${subject.services.map((service) => lineView(visit, service, words))}
                </tbody>
              </table>`
        }
      </div>`;
    return frame(visit, { title: words.title, rail: subject.rail, content });
  },
});

type Words = (typeof messagesWords)['en'];

function lineView(
  { link, tongue }: HubVisit,
  { service, words: said }: PublishedService,
  words: Words,
): Html {
  const messages = Object.values(said[tongue].messages);
  const without = messages.filter(({ text }) => text === undefined).length;
  return html`<tr data-row>
    <td class="what">
      <a href="${link(paths.serviceMessages(service))}"><b>${said[tongue].name}</b></a>
      <span class="soft">${words.count(messages.length)}</span>
      ${without > 0 && html`<span class="tag">${words.withoutText(without)}</span>`}
    </td>
  </tr>`;
}
