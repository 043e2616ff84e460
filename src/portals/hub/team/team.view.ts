import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sayState } from './say-work.ts';
import type { Member, SeenTeam } from './team-for.ts';
import type { teamWords } from './team.words.ts';

type Words = (typeof teamWords)['en'];

/** A line for each officer; cards on a phone. */
export function teamView(visit: HubVisit, seen: SeenTeam, words: Words): Html {
  return html`<div class="stack">
    <div class="panel">
      <table class="queue">
        <caption class="govuk-visually-hidden">
          ${words.caption}
        </caption>
        <thead>
          <tr>
            ${[words.name, words.stateOf, words.loadOf, words.skills].map(
              (heading) => html`<th scope="col">${heading}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${seen.members.map((member) => lineView(visit, { seen, member }, words))}
        </tbody>
      </table>
    </div>
    ${waysView(visit, seen, words)}
  </div>`;
}

function lineView(visit: HubVisit, { seen, member }: Line, words: Words): Html {
  const { team, rules } = seen;
  const { id, name, stands } = member;
  const { words: state, coming, isThere } = sayState(visit, stands);
  const capacity = stands.capacity ?? rules.capacity;
  const cover = seen.members.find((other) => other.id === stands.absence?.cover);
  return html`<tr data-row>
    <td class="what">
      <a href="${visit.link(paths.member(team, id))}"><b>${name}</b></a>
    </td>
    <td class="status">
      <span class="${isThere ? 'tag done' : 'tag wait'}">${state}</span>
      ${coming && html`<span class="soft">${coming}</span>`}
      ${cover && html`<span class="soft">${words.coveredBy(cover.name)}</span>`}
    </td>
    <td class="${stands.load > capacity ? 'due late' : 'due'}">${words.load(stands.load, capacity)}</td>
    <td class="where">${skillsView(visit, stands.skills, words)}</td>
  </tr>`;
}

type Line = { readonly seen: SeenTeam; readonly member: Member };

function skillsView({ world, tongue }: HubVisit, held: readonly string[], words: Words): Html {
  const { skills } = world.council;
  if (held.length === 0) return html`<span class="soft">${words.noSkills}</span>`;
  return html`${held.map((skill) => skills[skill]?.[tongue] ?? skill).join(', ')}`;
}

/** How each queue of the team gives its cases: the council's data says it. */
function waysView({ tongue }: HubVisit, { rules }: SeenTeam, words: Words): Html {
  const queues = Object.values(rules.queues);
  return html`<section class="panel">
    <header><h2>${words.queues}</h2></header>
    <div class="in">
      <dl class="facts">
        ${queues.map(
          (queue) =>
            html`<dt>${queue[tongue]}</dt>
              <dd>${words.ways[queue.gives]}</dd>`,
        )}
      </dl>
    </div>
  </section>`;
}
