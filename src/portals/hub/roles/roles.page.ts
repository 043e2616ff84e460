import { londonDay, sayDate } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { openRoleChanges, rolesNow } from '#services';
import type { RoleChange, RoleNow } from '#services';
import { panel } from '../cases/panel.ts';
import { frame } from '../frame/frame.ts';
import { railOf } from '../frame/rail.ts';
import { page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sayWhoChanged, whoChanged } from './role-for.ts';
import { rolesWords } from './roles.words.ts';

type Words = (typeof rolesWords)['en'];

/** Every role of the council, what each may do, and the changes that wait for a second person. */
export default page({
  at: paths.roles,
  access: 'council.administer',
  words: rolesWords,
  find: async (visit) => {
    const { tx, world } = visit;
    const open = await openRoleChanges(tx);
    const roles = await rolesNow(tx, world.council);
    return { rail: await railOf(visit), roles, open, names: await whoChanged(visit, open) };
  },
  looks: () => [],
  show: (visit) => {
    const { words, subject } = visit;
    const { rail, roles, open } = subject;
    const waiting = open.filter(({ role }) => roles[role] !== undefined);
    const content = html`<div class="head">
        <div>
          <h1>${words.title}</h1>
          <p class="soft">${words.about}</p>
        </div>
      </div>
      <div class="stack">
        ${waiting.length > 0 && waitingView(visit, { ...subject, open: waiting }, words)}
        <div class="panel">${tableView(visit, roles, words)}</div>
      </div>`;
    return frame(visit, { title: words.title, rail, content });
  },
});

type Waiting = {
  readonly roles: Readonly<Record<string, RoleNow>>;
  readonly open: readonly RoleChange[];
  readonly names: Awaited<ReturnType<typeof whoChanged>>;
};

function waitingView(visit: HubVisit, { roles, open, names }: Waiting, words: Words): Html {
  const { link, tongue } = visit;
  return panel(
    words.waiting,
    html`<ol class="line">
      ${open.map(
        (change) =>
          html`<li>
            <div>
              <a href="${link(paths.roleChange(change.id))}"
                ><b>${roles[change.role]?.name[tongue] ?? change.role}</b></a
              >
              <p class="quote">${change.why}</p>
              <p class="soft">${sayWhoChanged(visit, change, names)}</p>
            </div>
          </li>`,
      )}
    </ol>`,
  );
}

function tableView(visit: HubVisit, roles: Readonly<Record<string, RoleNow>>, words: Words): Html {
  return html`<table class="queue">
    <caption class="govuk-visually-hidden">
      ${words.title}
    </caption>
    <thead>
      <tr>
        ${[words.role, words.sees, words.permissions].map((heading) => html`<th scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${Object.entries(roles).map(([name, role]) => lineView(visit, { name, role }, words))}
    </tbody>
  </table>`;
}

type Named = { readonly name: string; readonly role: RoleNow };

function lineView({ tongue, link }: HubVisit, { name, role }: Named, words: Words): Html {
  const { change } = role;
  const said =
    change?.measure && change.ending
      ? words.changedOn(sayDate(londonDay(change.ending.at), tongue))
      : words.fromFile;
  return html`<tr data-row>
    <td class="what">
      <a href="${link(paths.role(name))}"><b>${role.name[tongue]}</b></a>
      <span class="soft">${said}</span>
    </td>
    <td class="where">${words.seesWhose[role.sees]}</td>
    <td class="owner">${words.mays(role.may.length)}</td>
  </tr>`;
}
