import { attributes, html } from '#platform/html';
import type { Html } from '#platform/html';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sayCount } from '../says/count.ts';
import { viewAddress } from '../views/view-address.ts';
import { frameWords } from './frame.words.ts';
import type { Rail } from './rail.ts';

export function railView(visit: HubVisit, rail: Rail): Html {
  const { tongue } = visit;
  const words = frameWords[tongue];
  return html`<nav class="rail" id="rail" aria-label="${words.rail}">
    <h2>${words.mine}</h2>
    <ul>
      ${entry(visit, { to: paths.home, name: words.assigned, key: 'g m', counts: plain(rail.assigned) })}
      ${
        rail.today > 0 &&
        entry(visit, { to: paths.dueToday, name: words.dueToday, key: 'g t', counts: plain(rail.today) })
      }
      ${rail.late > 0 && entry(visit, { to: paths.late, name: words.late, key: 'g l', counts: pressing(rail.late) })}
      ${entry(visit, { to: paths.tasks(), name: words.tasks, key: 'g a', counts: plain(rail.tasks) })}
      ${readingView(visit, rail)}
      ${
        officerIn(visit).may.includes('cases.bulk') &&
        entry(visit, { to: paths.bulkActions, name: words.bulkActions, counts: html`` })
      }
      ${workView(visit)}
    </ul>
    ${
      rail.queues.length > 0 &&
      html`<h2>${words.queues}</h2>
        <ul>
          ${rail.queues.map((queue, index) => queueEntry(visit, queue, index))}
        </ul>`
    }
    ${viewsView(visit, rail)} ${administrationView(visit)}
  </nav>`;
}

/** What whoever reads cases may read besides. */
function readingView(visit: HubVisit, { mentions }: Rail): Html | false {
  const words = frameWords[visit.tongue];
  const counts = mentions > 0 ? plain(mentions) : html``;
  return (
    officerIn(visit).may.includes('case.read') &&
    html`${entry(visit, { to: paths.mentions(), name: words.mentions, key: 'g n', counts })}
    ${entry(visit, { to: paths.lostMessages, name: words.lostMessages, counts: html`` })}
    ${entry(visit, { to: paths.figures, name: words.figures, key: 'g f', counts: html`` })}
    ${entry(visit, { to: paths.opinions, name: words.opinions, counts: html`` })}
    ${entry(visit, { to: paths.registers, name: words.registers, key: 'g r', counts: html`` })}`
  );
}

/** How much the officer takes on, and the teams whose officers they look after. */
function workView(visit: HubVisit): Html | false {
  const { tongue, world } = visit;
  const words = frameWords[tongue];
  const { may, teams } = officerIn(visit);
  const managed = may.includes('team.manage') ? teams : [];
  return (
    may.includes('case.act') &&
    teams.length > 0 &&
    html`${entry(visit, { to: paths.workSettings, name: words.workSettings, counts: html`` })}
    ${managed.map((team) =>
      entry(visit, {
        to: paths.team(team),
        name: words.team(world.council.teams[team]?.name[tongue] ?? team),
        counts: html``,
      }),
    )}`
  );
}

/** Filters of queues that somebody saved, each under its name. */
function viewsView(visit: HubVisit, { views }: Rail): Html | false {
  return (
    views.length > 0 &&
    html`<h2>${frameWords[visit.tongue].views}</h2>
      <ul>
        ${views.map((view) => entry(visit, { to: viewAddress(view), name: view.name, counts: html`` }))}
      </ul>`
  );
}

/** What is administered, as far as the officer may. */
function administrationView(visit: HubVisit): Html | false {
  const words = frameWords[visit.tongue];
  const { may } = officerIn(visit);
  const places = [
    { may: 'council.administer', to: paths.officers, name: words.officers },
    { may: 'council.administer', to: paths.roles, name: words.roles },
    { may: 'council.administer', to: paths.clients, name: words.clients },
    { may: 'services.propose', to: paths.services, name: words.services },
    { may: 'council.administer', to: paths.lookUps, name: words.lookUps },
    { may: 'records.review', to: paths.destructions, name: words.destruction },
    { may: 'council.administer', to: paths.messages, name: words.messages },
    ...(visit.world.council.messages.letter?.by === 'print-house'
      ? ([{ may: 'letters.print', to: paths.letters, name: words.letters }] as const)
      : []),
    { may: 'council.administer', to: paths.gazetteer, name: words.gazetteer },
  ] as const;
  const open = places.filter((place) => may.includes(place.may));
  return (
    open.length > 0 &&
    html`<h2>${words.administration}</h2>
      <ul>
        ${open.map(({ to, name }) => entry(visit, { to, name, counts: html`` }))}
      </ul>`
  );
}

type Entry = {
  readonly to: string;
  readonly name: string;
  readonly counts: Html;
  readonly key?: string | undefined;
};

function entry({ link, here }: HubVisit, { to, name, counts, key }: Entry): Html {
  return html`<li>
    <a
      href="${link(to)}"
      ${key !== undefined && attributes({ 'data-key': key })}
      ${isHere(here, to) && attributes({ 'aria-current': 'page' })}
      >${name} ${counts}</a
    >
  </li>`;
}

function queueEntry(
  visit: HubVisit,
  { queue, name, open, late }: Rail['queues'][number],
  index: number,
): Html {
  const { tongue } = visit;
  const said = sayCount(open, tongue);
  const counts =
    late.count > 0
      ? html`<span
          ><span class="late">${frameWords[tongue].lateOf(sayCount(late, tongue))}</span>
          <span class="n">${said}</span></span
        >`
      : html`<span class="n">${said}</span>`;
  return entry(visit, {
    to: paths.queue(queue),
    name,
    counts,
    key: index < 9 ? `g ${String(index + 1)}` : undefined,
  });
}

const plain = (count: number): Html => html`<span class="n">${count}</span>`;
const pressing = (count: number): Html => html`<span class="late">${count}</span>`;

/** The very list that stands here, whatever language it is read in. */
function isHere(here: string, to: string): boolean {
  const url = new URL(here, 'http://hub');
  url.searchParams.delete('tongue');
  return url.pathname + url.search === to;
}
