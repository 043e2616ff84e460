import { holdsPage } from '#capabilities/cases';
import type { LegalHold } from '#capabilities/cases';
import { nameOfficers } from '#capabilities/identity';
import { sayDate, sayReference, uuid } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { caseWords } from '#services';
import { z } from 'zod';
import { frame } from '../frame/frame.ts';
import { railOf } from '../frame/rail.ts';
import { page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { holdsWords } from './holds.words.ts';

const most = 50;
type Words = (typeof holdsWords)['en'];
type Line = LegalHold & { readonly name: string; readonly ownerName: string };

/** `2027-11-20 0197…`: the last line of the page before. */
const after = z
  .string()
  .max(60)
  .transform((written, context) => {
    const [day, id] = written.split(' ');
    const parsed = z.object({ day: z.iso.date(), id: uuid }).safeParse({ day, id });
    if (parsed.success) return { reviewOn: Temporal.PlainDate.from(parsed.data.day), id: parsed.data.id };
    context.issues.push({ code: 'custom', message: 'malformed', input: written });
    return z.NEVER;
  });

/** Every legal hold that stands, the first to be reviewed first. */
export default page({
  at: paths.holds,
  access: 'records.review',
  query: z.object({ after: after.optional().catch(undefined) }),
  words: holdsWords,
  find: async (visit) => {
    const found = await holdsPage(visit.tx, { after: visit.query.after, most });
    return { rail: await railOf(visit), lines: await inWords(visit, found), last: found[most - 1] };
  },
  looks: ({ lines }) => lines.map(({ id }) => id),
  show: (visit) => {
    const { subject, words, link } = visit;
    const { rail, lines, last } = subject;
    const onward =
      last &&
      `${paths.holds}?${new URLSearchParams({ after: `${last.reviewOn.toString()} ${last.id}` }).toString()}`;
    const content = html`<div class="head">
        <div>
          <p class="soft"><a href="${link(paths.destructions)}">${words.destruction}</a></p>
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

async function inWords(visit: HubVisit, found: readonly LegalHold[]): Promise<readonly Line[]> {
  const { tx, tongue } = visit;
  const names = await nameOfficers(tx, [...new Set(found.map(({ owner }) => owner))]);
  const lines: Line[] = [];
  for (const hold of found) {
    const { name } = await caseWords(tx, hold, tongue);
    lines.push({ ...hold, name, ownerName: names.get(hold.owner) ?? '' });
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
        ${[words.held, words.why, words.owner, words.review, words.release].map((heading) => html`<th scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${lines.map((line) => lineView(visit, line, words))}
    </tbody>
  </table>`;
}

function lineView({ link, tongue }: HubVisit, line: Line, words: Words): Html {
  const { id, reference, holds, name, why, ownerName, reviewOn } = line;
  return html`<tr data-row>
    <td class="what">
      <b>${words.things[holds](name)}</b>
      <a class="ref" href="${link(paths.case(reference))}">${sayReference(reference)}</a>
    </td>
    <td class="where">${why}</td>
    <td class="owner">${ownerName}</td>
    <td class="due">${sayDate(reviewOn, tongue)}</td>
    <td class="status">
      <a href="${link(paths.holdRelease(id))}"
        >${words.release}<span class="govuk-visually-hidden"> (${sayReference(reference)})</span></a
      >
    </td>
  </tr>`;
}
