import { sayMoment } from '#language';
import { html } from '#platform/html';
import { frame } from '../frame/frame.ts';
import { railOf } from '../frame/rail.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { alarmsWords } from './alarms.words.ts';

/** Who came in by an emergency code, until an administrator has looked into each. */
export default page({
  at: paths.alarms,
  access: 'council.administer',
  words: alarmsWords,
  find: async (visit) => ({ rail: await railOf(visit) }),
  looks: ({ rail }) => rail.alarms.map(({ officer }) => officer),
  show: (visit) => {
    const { words, subject, tongue, link } = visit;
    const { rail } = subject;
    const lines = rail.alarms.map(
      ({ id, officer, name, raisedAt }) =>
        html`<tr data-row>
          <td class="what">
            <a href="${link(paths.acknowledgement(id))}"><b>${words.entered(name)}</b></a>
            <span class="soft"
              >${sayMoment(raisedAt, tongue)}, <a href="${link(paths.officer(officer))}">${name}</a></span
            >
          </td>
        </tr>`,
    );
    const list = html`<table class="queue">
      <caption class="govuk-visually-hidden">
        ${words.title}
      </caption>
      <tbody>
        ${lines}
      </tbody>
    </table>`;
    const content = html`<div class="head">
        <div>
          <h1>${words.title}</h1>
          <p class="soft">${words.about}</p>
        </div>
      </div>
      <div class="panel">${lines.length > 0 ? list : html`<p class="empty">${words.empty}</p>`}</div>`;
    return frame(visit, { title: words.title, rail, content });
  },
});
