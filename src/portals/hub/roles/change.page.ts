import { text } from '#language';
import { checkboxes, html, radios, textarea } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { permissions, proposeRoleChange } from '#services';
import type { RoleNow } from '#services';
import { z } from 'zod';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import { formFrame, formHead } from '../frame/form-frame.ts';
import { officerIn, page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { changeWords } from './change.words.ts';
import { roleFor, roleParams } from './role-for.ts';
import { rolesWords } from './roles.words.ts';

type Words = (typeof changeWords)['en'];

/** One box that is ticked is sent as itself, several as a list. */
const permission = z.enum(permissions);
const form = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('own'),
    may: z.union([permission, z.array(permission).min(1)]).transform((ticked) => [ticked].flat()),
    sees: z.enum(['teams', 'council']),
    why: text(500),
  }),
  z.object({ kind: z.literal('file'), why: text(500) }),
]);

/** Another measure for a role, which a second person approves. */
export default page({
  at: '/administration/roles/:role/change',
  access: 'council.administer',
  params: roleParams,
  words: changeWords,
  find: (visit) => roleFor(visit, visit.params.role),
  looks: () => [],
  form: () => form,
  show: (visit) => {
    const { subject, words, tongue, link } = visit;
    const { rail, name, role } = subject;
    return formFrame(visit, {
      title: `${words.title}, ${role.name[tongue]}`,
      rail,
      head: formHead(words.title, {
        above: html`<a href="${link(paths.role(name))}">${role.name[tongue]}</a>`,
        below: words.about,
      }),
      fields: html`${kindView(visit, role, words)}
      ${textarea({
        id: 'why',
        name: 'why',
        rows: 2,
        label: { text: words.why },
        hint: { text: words.whyHint },
        value: enteredIn(visit, 'why'),
        ...mistakeAt(visit, 'why'),
      })}`,
      button: words.button,
      back: { to: paths.role(name), words: words.cancel },
    });
  },
  act: async (visit) => {
    const { tx, act, form: sent, subject, world } = visit;
    const change = await proposeRoleChange(
      tx,
      {
        council: world.council,
        role: subject.name,
        measure: sent.kind === 'own' ? { may: sent.may, sees: sent.sees } : undefined,
        why: sent.why,
        officer: officerIn(visit).id,
      },
      act,
    );
    return { to: paths.roleChange(change) };
  },
});

/** Where the role is as the council's data says there is nothing to go back to, and nothing to choose. */
function kindView(visit: HubVisit & Entry, role: RoleNow, words: Words): Html {
  const own = measureView(visit, role, words);
  if (!role.change?.measure) return html`<input type="hidden" name="kind" value="own" />${own}`;
  return radios({
    idPrefix: 'kind',
    name: 'kind',
    fieldset: { legend: { text: words.kind } },
    items: [
      { value: 'own', text: words.own, conditional: { html: own } },
      { value: 'file', text: words.file },
    ],
    value: enteredIn(visit, 'kind') || 'own',
    ...mistakeAt(visit, 'kind'),
  });
}

function measureView(visit: HubVisit & Entry, role: RoleNow, words: Words): Html {
  const { tongue, entered } = visit;
  const isSent = Object.keys(entered).length > 0;
  const { may, seesWhose } = rolesWords[tongue];
  return html`${checkboxes({
    idPrefix: 'may',
    name: 'may',
    fieldset: { legend: { text: words.permissions } },
    items: permissions.map((value) => ({ value, text: may[value] })),
    values: isSent ? [entered['may'] ?? []].flat() : role.may,
    ...mistakeAt(visit, 'may'),
  })}
  ${radios({
    idPrefix: 'sees',
    name: 'sees',
    fieldset: { legend: { text: words.sees } },
    items: (['teams', 'council'] as const).map((value) => ({ value, text: seesWhose[value] })),
    value: isSent ? enteredIn(visit, 'sees') : role.sees,
    ...mistakeAt(visit, 'sees'),
  })}`;
}
