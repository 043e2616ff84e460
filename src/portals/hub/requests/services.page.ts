import { draftsOf } from '#capabilities/forms';
import { sayDate } from '#language';
import { html } from '#platform/html';
import { publishedServices } from '#services';
import { frame } from '../frame/frame.ts';
import { railOf } from '../frame/rail.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { holderIn } from './begun.ts';
import { servicesWords } from './services.words.ts';

/** Where a request for somebody else begins. */
export default page({
  at: paths.newRequest,
  access: 'request.enter',
  words: servicesWords,
  find: async (visit) => ({
    rail: await railOf(visit),
    services: await publishedServices(visit.tx),
    begun: await draftsOf(visit.tx, holderIn(visit), visit.now),
  }),
  looks: () => [],
  show: (visit) => {
    const { words, subject, tongue, link } = visit;
    const { rail, services, begun } = subject;
    const since = new Map(begun.map(({ service, startedAt }) => [service, startedAt]));
    const begunView = (at: Temporal.Instant | undefined) =>
      at && html`<span class="tag">${words.begun(sayDate(at, tongue))}</span>`;
    const list = html`<table class="queue">
      <caption class="govuk-visually-hidden">
        ${words.title}
      </caption>
      <tbody>
        ${services.map(
          ({ service, words: said }) =>
            html`<tr data-row>
              <td class="what">
                <a href="${link(paths.entry(service))}"><b>${said[tongue].name}</b></a>
                <span class="soft">${said[tongue].about}</span>
                ${begunView(since.get(service))}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
    const content = html`<div class="head">
        <div>
          <h1>${words.title}</h1>
          <p class="soft">${words.about}</p>
        </div>
        <a class="btn" href="${link(paths.handover)}">${words.takeOver}</a>
      </div>
      <div class="panel">${services.length > 0 ? list : html`<p class="empty">${words.empty}</p>`}</div>`;
    return frame(visit, { title: words.title, rail, content });
  },
});
