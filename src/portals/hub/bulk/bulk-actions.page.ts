import { nameOfficers } from '#capabilities/identity';
import { sayMoment, uuid } from '#language';
import { html } from '#platform/html';
import { bulkActionsOf } from '#services';
import { z } from 'zod';
import { formHead } from '../frame/form-frame.ts';
import { frame } from '../frame/frame.ts';
import { railOf } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { said } from '../says/count.ts';
import { bulkWords } from './bulk.words.ts';
import { sayDeed } from './say-deed.ts';
import { standingOf } from './standing-of.ts';

const mostShown = 50;

/** An officer's own bulk actions of the last 30 days, the latest first. */
export default page({
  at: '/bulk',
  access: 'cases.bulk',
  query: z.object({ before: uuid.optional().catch(undefined) }),
  words: bulkWords,
  find: async (visit) => {
    const { tx, query } = visit;
    const read = await bulkActionsOf(tx, { officer: officerIn(visit).id, ...query, most: mostShown + 1 });
    const actions = read.slice(0, mostShown);
    const given = actions.flatMap(({ deed }) => (deed.does === 'assign' ? [deed.officer] : []));
    return {
      rail: await railOf(visit),
      actions,
      next: read.length > mostShown ? actions.at(-1)?.id : undefined,
      names: await nameOfficers(tx, [...new Set(given)]),
    };
  },
  looks: () => [],
  show: (visit) => {
    const { subject, words, tongue, link } = visit;
    const { rail, actions, next, names } = subject;
    const table = html`<table class="grid">
      <caption class="govuk-visually-hidden">
        ${words.mine}
      </caption>
      <thead>
        <tr>
          ${[words.what, words.cases, words.when, words.standing].map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${actions.map((one) => {
          const stands = standingOf(one);
          return html`<tr data-row>
            <td><a href="${link(paths.bulkAction(one.id))}">${sayDeed(visit, one, names)}</a></td>
            <td class="n">${said(one.total, tongue)}</td>
            <td>${sayMoment(one.begunAt, tongue)}</td>
            <td>
              ${one.ending ? words.endings[one.ending.how] : words[stands === 'ended' ? 'tried' : stands]}
            </td>
          </tr>`;
        })}
      </tbody>
    </table>`;
    const content = html`${formHead(words.mine, {})}
      <div class="panel">${actions.length > 0 ? table : html`<p class="empty">${words.none}</p>`}</div>
      ${
        next !== undefined &&
        html`<p class="acts">
          <a class="btn" href="${link(`${paths.bulkActions}?before=${next}`)}" rel="next">${words.more}</a>
        </p>`
      }`;
    return frame(visit, { title: words.mine, rail, content });
  },
});
