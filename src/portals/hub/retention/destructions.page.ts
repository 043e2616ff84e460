import { destructions } from '#capabilities/cases';
import type { Destruction } from '#capabilities/cases';
import { sayMoment } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { z } from 'zod';
import { frame } from '../frame/frame.ts';
import { railOf } from '../frame/rail.ts';
import { page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { destructionsWords } from './destructions.words.ts';
import { instantKey, onwardTo } from './instant-key.ts';
import { sayStanding } from './say-standing.ts';

const most = 50;
type Words = (typeof destructionsWords)['en'];

/** Batches of closed cases whose time is over: what waits to be checked and approved, and what was destroyed. */
export default page({
  at: paths.destructions,
  access: 'records.review',
  query: z.object({ after: instantKey.optional().catch(undefined) }),
  words: destructionsWords,
  find: async (visit) => {
    const { tx, query } = visit;
    const after = query.after && { proposedAt: query.after.at, id: query.after.id };
    const found = await destructions(tx, { after, most });
    return { rail: await railOf(visit), found, last: found[most - 1] };
  },
  looks: () => [],
  show: (visit) => {
    const { subject, words, link } = visit;
    const { rail, found, last } = subject;
    const onward = last && onwardTo(paths.destructions, { at: last.proposedAt, id: last.id });
    const content = html`<div class="head">
        <div>
          <h1>${words.title}</h1>
          <p class="soft">${words.about}</p>
        </div>
        <p class="acts">
          <a class="btn" href="${link(paths.holds)}">${words.holds}</a>
          <a class="btn" href="${link(paths.undated)}">${words.undated}</a>
        </p>
      </div>
      <div class="panel">
        ${found.length === 0 ? html`<p class="empty">${words.empty}</p>` : tableView(visit, found, words)}
      </div>
      ${onward !== undefined && html`<p class="acts"><a class="btn" href="${link(onward)}" rel="next">${words.onward}</a></p>`}`;
    return frame(visit, { title: words.title, rail, content });
  },
});

function tableView(visit: HubVisit, found: readonly Destruction[], words: Words): Html {
  const { link, tongue } = visit;
  return html`<table class="queue">
    <caption class="govuk-visually-hidden">
      ${words.title}
    </caption>
    <thead>
      <tr>
        ${[words.proposed, words.cases, words.standing].map((heading) => html`<th scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${found.map(
        (batch) =>
          html`<tr data-row>
            <td class="what">
              <a href="${link(paths.destruction(batch.id))}"><b>${sayMoment(batch.proposedAt, tongue)}</b></a>
            </td>
            <td class="where">${words.count(batch.cases + batch.destroyed)}</td>
            <td class="status">${sayStanding(batch, tongue)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
