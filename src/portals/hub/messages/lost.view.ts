import type { LostMessage } from '#capabilities/notifications';
import { sayReference } from '#language';
import type { CaseReference } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { frame } from '../frame/frame.ts';
import type { Rail } from '../frame/rail.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sayPast } from '../says/due.ts';
import type { lostWords } from './lost.words.ts';

type Words = (typeof lostWords)['en'];
export type LostLine = LostMessage & { readonly reference: CaseReference };
type Subject = {
  readonly rail: Rail;
  readonly lines: readonly LostLine[];
  /** Where the next page goes on. */
  readonly last: LostMessage | undefined;
};

export function lostView(visit: HubVisit & Entry, { rail, lines, last }: Subject, words: Words): Html {
  const onward =
    last &&
    `${paths.lostMessages}?${new URLSearchParams({ after: `${last.endedAt.toString()} ${last.id}` }).toString()}`;
  const content = html`<div class="head">
      <div>
        <h1>${words.title}</h1>
        <p class="soft">${words.about}</p>
      </div>
    </div>
    <div class="panel">
      ${lines.length === 0 ? html`<p class="empty">${words.empty}</p>` : tableView(visit, lines, words)}
    </div>
    ${onward && html`<p class="acts"><a class="btn" href="${visit.link(onward)}" rel="next">${words.onward}</a></p>`}`;
  return frame(visit, { title: words.title, rail, content });
}

function tableView(visit: HubVisit, lines: readonly LostLine[], words: Words): Html {
  return html`<table class="queue">
    <caption class="govuk-visually-hidden">
      ${words.title}
    </caption>
    <thead>
      <tr>
        ${[words.case, words.message, words.why, words.when].map((heading) => html`<th scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${lines.map((line) => lineView(visit, line, words))}
    </tbody>
  </table>`;
}

function lineView({ link, tongue, now }: HubVisit, line: LostLine, words: Words): Html {
  const { id, reference, channel, subject, reason, endedAt } = line;
  return html`<tr data-row>
    <td class="what">
      <a class="ref" href="${link(paths.message(reference, id))}">${sayReference(reference)}</a>
      <span class="soft">${words.channels[channel]}</span>
    </td>
    <td class="where">${subject}</td>
    <td class="status">${reason ?? words.noReason}</td>
    <td class="due">${sayPast(endedAt, now, tongue)}</td>
  </tr>`;
}
