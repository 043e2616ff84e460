import { scores } from '#capabilities/cases';
import type { OpinionCount } from '#capabilities/cases';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { scaleWords } from '#services';
import { frame } from '../frame/frame.ts';
import type { Rail } from '../frame/rail.ts';
import type { HubVisit } from '../kit.ts';
import type { opinionsWords } from './opinions.words.ts';

/** What people thought of a service, by what it is called. */
export type Opinions = { readonly name: string; readonly counts: readonly OpinionCount[] };

type Words = (typeof opinionsWords)['en'];
type Subject = { readonly rail: Rail; readonly services: readonly Opinions[] };

export function opinionsView(visit: HubVisit & Entry, { rail, services }: Subject, words: Words): Html {
  const content = html`<div class="head">
      <div>
        <h1>${words.title}</h1>
        <p class="soft">${words.about}</p>
      </div>
    </div>
    <div class="panel">
      ${services.length === 0 ? html`<p class="empty">${words.empty}</p>` : tableView(visit, services, words)}
    </div>`;
  return frame(visit, { title: words.title, rail, content });
}

function tableView(visit: HubVisit, services: readonly Opinions[], words: Words): Html {
  return html`<table class="queue">
    <caption class="govuk-visually-hidden">
      ${words.title}
    </caption>
    <thead>
      <tr>
        ${[words.service, words.spread, words.answers, words.satisfied].map(
          (heading) => html`<th scope="col">${heading}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${services.map((service) => lineView(visit, service, words))}
    </tbody>
  </table>`;
}

function lineView({ tongue }: HubVisit, { name, counts }: Opinions, words: Words): Html {
  const of = (score: number) => counts.find((one) => one.score === score)?.count ?? 0;
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const spread = scores.toReversed().filter((score) => of(score) > 0);
  return html`<tr data-row>
    <td class="what"><b>${name}</b></td>
    <td class="where">
      ${spread.map((score) => html`<span class="soft">${words.chose(scaleWords[tongue][score], of(score))}</span>`)}
    </td>
    <td class="status">${words.many(all)}</td>
    <td class="due">${words.share(Math.round(((of(4) + of(5)) / all) * 100))}</td>
  </tr>`;
}
