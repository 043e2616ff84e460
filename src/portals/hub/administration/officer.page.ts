import { sayMoment } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { facts, panel } from '../cases/panel.ts';
import { frame } from '../frame/frame.ts';
import { page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { officerFor, officerParams } from './officer-for.ts';
import type { SeenOfficer } from './officer-for.ts';
import { officerWords } from './officer.words.ts';
import { factorOf, sayRoles } from './say-officer.ts';

type Words = (typeof officerWords)['en'];

/** One officer: what they may do and why, and what an administrator can do about it. */
export default page({
  at: '/administration/officers/:officer',
  access: 'council.administer',
  params: officerParams,
  words: officerWords,
  find: async (visit) => officerFor(visit, visit.params.officer),
  looks: ({ officer }) => [officer.id],
  show: (visit) => {
    const { subject, words } = visit;
    const { officer, rail } = subject;
    const content = html`<div class="head">
        <div>
          <h1>${officer.name}</h1>
          <p class="soft">${officer.email}</p>
        </div>
      </div>
      <div class="stack">${accessView(visit, subject, words)}${rolesView(visit, subject, words)}</div>`;
    return frame(visit, { title: officer.name, rail, content });
  },
});

function accessView(visit: HubVisit, { officer, isOwn }: SeenOfficer, words: Words): Html {
  const { tongue, link, world } = visit;
  const { id, seenAt, closed, enrolledAt } = officer;
  const standing = closed
    ? html`<span class="tag late">${words.closed}</span> ${words.why[closed.why]},
        ${sayMoment(closed.at, tongue)}`
    : words.open;
  const to = (noun: string, label: string) =>
    html`<a class="btn" href="${link(paths.officer(id, noun))}">${label}</a>`;
  return panel(
    words.access,
    html`${facts([
      [words.standing, standing],
      [words.seen, seenAt ? sayMoment(seenAt, tongue) : words.never],
      [
        words.factor,
        html`${words.factors[factorOf(world.council, officer)]}${enrolledAt && html`, ${sayMoment(enrolledAt, tongue)}`}`,
      ],
    ])}
    ${
      isOwn
        ? html`<p class="soft">${words.own}</p>`
        : html`<p class="acts">
            ${closed ? to('reopening', words.reopen) : to('closing', words.close)}
            ${enrolledAt && to('second-factor-reset', words.reset)}
          </p>`
    }`,
  );
}

function rolesView({ tongue, world }: HubVisit, { officer }: SeenOfficer, words: Words): Html {
  const { fromDirectory, fromUs } = officer;
  if (fromDirectory.length + fromUs.length === 0)
    return panel(words.roles, html`<p class="soft">${words.none}</p>`);
  return panel(
    words.roles,
    facts([
      [words.fromDirectory, sayRoles(world.council, fromDirectory, tongue)],
      [words.fromUs, sayRoles(world.council, fromUs, tongue)],
    ]),
  );
}
