import { html } from '#platform/html';
import { panel } from '../cases/panel.ts';
import { frame } from '../frame/frame.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { roleChangeFor, roleChangeParams, sayWhoChanged } from './role-for.ts';
import { differenceView } from './role-change.view.ts';
import { roleChangeWords } from './role-change.words.ts';

/** One change of a role: what it changes, who proposed it, and what became of it. */
export default page({
  at: '/administration/role-changes/:change',
  access: 'council.administer',
  params: roleChangeParams,
  words: roleChangeWords,
  find: (visit) => roleChangeFor(visit, visit.params.change),
  looks: () => [],
  show: (visit) => {
    const { subject, words, tongue, link } = visit;
    const { rail, name, role, change, isOwn, names } = subject;
    const title = `${words.title}, ${role.name[tongue]}`;
    const acts = html`${isOwn && html`<p class="soft">${words.own}</p>`}
      <p class="acts">
        ${!isOwn && html`<a class="btn primary" href="${link(paths.roleChange(change.id, 'approval'))}">${words.approve}</a>`}
        <a class="btn" href="${link(paths.roleChange(change.id, 'withdrawal'))}">${words.withdraw}</a>
      </p>`;
    const content = html`<div class="head">
        <div>
          <p class="soft"><a href="${link(paths.role(name))}">${role.name[tongue]}</a></p>
          <h1>${words.title}</h1>
          <p class="soft">${change.why}</p>
        </div>
      </div>
      <div class="stack">
        ${panel(words.change, differenceView(visit, subject))}
        ${panel(
          words.standing,
          html`<p>${sayWhoChanged(visit, change, names)}</p>
            ${!change.ending && acts}`,
        )}
      </div>`;
    return frame(visit, { title, rail, content });
  },
});
