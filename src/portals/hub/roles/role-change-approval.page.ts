import { Elsewhere } from '#platform/http';
import { html } from '#platform/html';
import { approveRoleChange } from '#services';
import { formFrame, formHead } from '../frame/form-frame.ts';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { differenceView } from './role-change.view.ts';
import { roleChangeFor, roleChangeParams } from './role-for.ts';
import { roleChangeWords } from './role-change.words.ts';

/** A second person lets a change of a role hold. Whoever proposed it is led back to it. */
export default page({
  at: '/administration/role-changes/:change/approval',
  access: 'council.administer',
  params: roleChangeParams,
  words: roleChangeWords,
  find: async (visit) => {
    const seen = await roleChangeFor(visit, visit.params.change);
    return seen && (seen.change.ending || seen.isOwn)
      ? new Elsewhere(paths.roleChange(seen.change.id))
      : seen;
  },
  looks: () => [],
  show: (visit) => {
    const { subject, words, tongue, link } = visit;
    const { rail, role, change } = subject;
    const { title, about, button } = words.approving;
    return formFrame(visit, {
      title: `${title}, ${role.name[tongue]}`,
      rail,
      head: formHead(title, {
        above: html`<a href="${link(paths.roleChange(change.id))}">${role.name[tongue]}: ${change.why}</a>`,
      }),
      fields: html`<p>${about}</p>
        ${differenceView(visit, subject)}`,
      button,
      back: { to: paths.roleChange(change.id), words: words.cancel },
    });
  },
  act: async (visit) => {
    const { tx, act, subject, world } = visit;
    await approveRoleChange(
      tx,
      { council: world.council, change: subject.change.id, officer: officerIn(visit).id },
      act,
    );
    return { to: paths.role(subject.name) };
  },
});
