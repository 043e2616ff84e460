import { undatedCases } from '#capabilities/cases';
import type { UndatedCase } from '#capabilities/cases';
import { sayMoment, sayReference } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { caseWords } from '#services';
import { z } from 'zod';
import { frame } from '../frame/frame.ts';
import { railOf } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sightFor } from '../sight.ts';
import { instantKey, onwardTo } from './instant-key.ts';
import { undatedWords } from './undated.words.ts';

const most = 50;
type Words = (typeof undatedWords)['en'];
type Line = UndatedCase & { readonly noun: string; readonly outcomeSaid: string };

/** Closed cases of which nobody can say until when they are kept, with the date that is wanted. */
export default page({
  at: paths.undated,
  access: 'records.review',
  query: z.object({ after: instantKey.optional().catch(undefined) }),
  words: undatedWords,
  find: async (visit) => {
    const { tx, query } = visit;
    const after = query.after && { closedAt: query.after.at, id: query.after.id };
    const found = await undatedCases(tx, sightFor(officerIn(visit)), { after, most });
    return { rail: await railOf(visit), lines: await inWords(visit, found), last: found[most - 1] };
  },
  looks: ({ lines }) => lines.map(({ id }) => id),
  show: (visit) => {
    const { subject, words, link } = visit;
    const { rail, lines, last } = subject;
    const onward = last && onwardTo(paths.undated, { at: last.closedAt, id: last.id });
    const content = html`<div class="head">
        <div>
          <h1>${words.title}</h1>
          <p class="soft">${words.about}</p>
        </div>
      </div>
      <div class="panel">
        ${lines.length === 0 ? html`<p class="empty">${words.empty}</p>` : tableView(visit, lines, words)}
      </div>
      ${onward !== undefined && html`<p class="acts"><a class="btn" href="${link(onward)}" rel="next">${words.onward}</a></p>`}`;
    return frame(visit, { title: words.title, rail, content });
  },
});

async function inWords({ tx, tongue }: HubVisit, found: readonly UndatedCase[]): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const one of found) {
    const { noun, outcomes } = await caseWords(tx, one, tongue);
    lines.push({ ...one, noun, outcomeSaid: outcomes[one.outcome]?.label ?? one.outcome });
  }
  return lines;
}

function tableView(visit: HubVisit, lines: readonly Line[], words: Words): Html {
  return html`<table class="queue">
    <caption class="govuk-visually-hidden">
      ${words.title}
    </caption>
    <thead>
      <tr>
        ${[words.case, words.outcome, words.wanted, words.closed].map((heading) => html`<th scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${lines.map((line) => lineView(visit, line, words))}
    </tbody>
  </table>`;
}

function lineView({ link, tongue }: HubVisit, line: Line, words: Words): Html {
  const { reference, noun, outcomeSaid, from, closedAt } = line;
  const { said, awaited } = words;
  const wanted = isSaid(from, words)
    ? html`<a href="${link(paths.case(reference, 'base-date'))}"
        >${said[from]}<span class="govuk-visually-hidden"> (${sayReference(reference)})</span></a
      >`
    : isAwaited(from, words) && awaited[from];
  return html`<tr data-row>
    <td class="what">
      <a class="ref" href="${link(paths.case(reference))}">${sayReference(reference)}</a>
      <span class="soft">${noun}</span>
    </td>
    <td class="status">${outcomeSaid}</td>
    <td class="where">${wanted}</td>
    <td class="due">${sayMoment(closedAt, tongue)}</td>
  </tr>`;
}

function isSaid(from: string, { said }: Words): from is keyof Words['said'] {
  return Object.hasOwn(said, from);
}

function isAwaited(from: string, { awaited }: Words): from is keyof Words['awaited'] {
  return Object.hasOwn(awaited, from);
}
