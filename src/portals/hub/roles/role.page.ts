import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { changesOfRole, permissions } from '#services';
import type { Permission } from '#services';
import { facts, panel } from '../cases/panel.ts';
import { frame } from '../frame/frame.ts';
import { page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { listView } from './list-view.ts';
import { roleFor, roleParams, sayWhoChanged, whoChanged } from './role-for.ts';
import { rolesWords } from './roles.words.ts';

type Words = (typeof rolesWords)['en'];

/** One role: what it may and what it may not, and who changed it. */
export default page({
  at: '/administration/roles/:role',
  access: 'council.administer',
  params: roleParams,
  words: rolesWords,
  find: async (visit) => {
    const seen = await roleFor(visit, visit.params.role);
    if (!seen) return undefined;
    const changes = await changesOfRole(visit.tx, seen.name);
    return { ...seen, changes, names: await whoChanged(visit, changes) };
  },
  looks: () => [],
  show: (visit) => {
    const { words, subject, link, tongue } = visit;
    const { rail, name, role } = subject;
    const content = html`<div class="head">
        <div>
          <p class="soft"><a href="${link(paths.roles)}">${words.title}</a></p>
          <h1>${role.name[tongue]}</h1>
          <p class="soft">${words.seesWhose[role.sees]}</p>
        </div>
        <p class="acts"><a class="btn" href="${link(paths.role(name, 'change'))}">${words.propose}</a></p>
      </div>
      <div class="stack">${mayView(role.may, words)} ${historyView(visit, subject, words)}</div>`;
    return frame(visit, { title: role.name[tongue], rail, content });
  },
});

function mayView(may: readonly Permission[], words: Words): Html {
  const mayNot = permissions.filter((one) => !may.includes(one));
  return panel(
    words.permissions,
    facts([
      [words.permissions, listView(may, words)],
      [words.mayNot, listView(mayNot, words)],
    ]),
  );
}

type History = {
  readonly changes: Awaited<ReturnType<typeof changesOfRole>>;
  readonly names: Awaited<ReturnType<typeof whoChanged>>;
};

function historyView(visit: HubVisit, { changes, names }: History, words: Words): Html {
  if (changes.length === 0) return panel(words.history, html`<p class="soft">${words.noHistory}</p>`);
  return panel(
    words.history,
    html`<ol class="line">
      ${changes.map(
        (change) =>
          html`<li>
            <div>
              <a href="${visit.link(paths.roleChange(change.id))}">${change.why}</a>
              <p class="soft">${sayWhoChanged(visit, change, names)}</p>
            </div>
          </li>`,
      )}
    </ol>`,
  );
}
