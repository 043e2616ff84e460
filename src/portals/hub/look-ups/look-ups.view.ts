import type { SourceDoing } from '#capabilities/forms';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { sayAgo } from '#portals/shell';
import type { HubVisit } from '../kit.ts';
import type { lookUpsWords } from './look-ups.words.ts';

type Words = (typeof lookUpsWords)['en'];
type Subject = {
  readonly doing: ReadonlyMap<string, SourceDoing>;
  readonly users: ReadonlyMap<string, readonly string[]>;
};

/** One row for each source of the council, and what a person does about one that does not answer. */
export function lookUpsView(visit: HubVisit, { doing, users }: Subject, words: Words): Html {
  const { tongue, world } = visit;
  const sources = Object.entries(world.council.lookups);
  if (sources.length === 0) return html`<div class="panel"><p class="empty">${words.empty}</p></div>`;
  return html`<div class="panel">
    <table class="queue">
      <caption class="govuk-visually-hidden">
        ${words.title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.source}</th>
          <th scope="col">${words.answered}</th>
          <th scope="col">${words.today}</th>
          <th scope="col">${words.limit}</th>
        </tr>
      </thead>
      <tbody>
        ${sources.map(
          ([source, { name, perMinute, keepSeconds }]) =>
            html`<tr data-row>
              <td class="what">
                <b>${capital(name[tongue])}</b>
                <span class="soft">${usedBy(users.get(source) ?? [], words)}</span>
              </td>
              <td>${standingView(visit, doing.get(source), words)}</td>
              <td>${todayView(doing.get(source), words)}</td>
              <td>
                ${words.perMinute(perMinute)}
                <span class="soft">${keepSeconds === 0 ? words.notKept : words.kept(keepSeconds)}</span>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function standingView({ now, tongue }: HubVisit, doing: SourceDoing | undefined, words: Words): Html {
  if (!doing) return html`<span class="soft">${words.neverAsked}</span>`;
  const { answeredAt, failedAt, why } = doing;
  const failed = failedAt && why && { at: failedAt, why };
  const isDown = failed && (!answeredAt || Temporal.Instant.compare(failed.at, answeredAt) > 0);
  const answered = answeredAt ? words.answeredAgo(sayAgo(answeredAt, now, tongue)) : words.notAnswered;
  const last = failed && words.failedAgo(words.whys[failed.why], sayAgo(failed.at, now, tongue));
  return html`${isDown ? html`<b class="late">${words.down}</b> ` : ''}${answered}
  ${last !== undefined && html`<br /><span class="soft">${last}</span>`}`;
}

function todayView(doing: SourceDoing | undefined, words: Words): Html {
  const { asked = 0, failed = 0, milliseconds } = doing ?? {};
  return html`${words.askedCount(asked)}
    <span class="soft"
      >${words.failedCount(failed)}${milliseconds !== undefined && html`, ${words.took(milliseconds)}`}</span
    >`;
}

function usedBy(names: readonly string[], words: Words): string {
  return names.length === 0 ? words.unused : names.join(', ');
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
