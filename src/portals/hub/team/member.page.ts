import { sayAvailability, saySkills } from '#capabilities/cases';
import { checkboxes, html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { z } from 'zod';
import { formFrame, formHead } from '../frame/form-frame.ts';
import { page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { memberWords } from './member.words.ts';
import { sayState } from './say-work.ts';
import { colleaguesOf, memberFor, memberParams } from './team-for.ts';
import type { SeenMember } from './team-for.ts';
import { workFields } from './work-fields.ts';
import { workForm } from './work-form.ts';

/** A supervisor says of somebody in their team how much they take on, what they can do and when they are away. */
export default page({
  at: '/teams/:team/officers/:officer',
  access: 'team.manage',
  params: memberParams,
  words: memberWords,
  find: (visit) => memberFor(visit, visit.params),
  looks: ({ member }) => [member.id],
  form: (subject, { now, world }) =>
    z.object({ skills: chosen(Object.keys(world.council.skills)) }).and(workForm(colleaguesOf(subject), now)),
  show: (visit) => {
    const { subject, words, link, tongue } = visit;
    const { team, member, rules, rail } = subject;
    const { name, id, stands } = member;
    const usual = rules.capacity;
    const state = `${sayState(visit, stands).words}, ${words.load(stands.load, stands.capacity ?? usual)}`;
    const above = html`<a href="${link(paths.team(team))}">${rules.name[tongue]}</a>`;
    const handover = html`<p><a href="${link(paths.memberHandover(team, id))}">${words.handover}</a></p>`;
    return formFrame(visit, {
      title: name,
      rail,
      head: formHead(name, { above, below: state }),
      fields: html`${stands.load > 0 && handover}
      ${workFields(visit, { stands, usual, colleagues: colleaguesOf(subject) }, words)}
      ${skillsView(visit, subject, words.skills)}`,
      button: words.save,
      back: { to: paths.team(team), words: words.cancel },
    });
  },
  act: async ({ tx, act, subject: { team, member }, form }) => {
    const { skills, takes, capacity, absence } = form;
    await sayAvailability(tx, { officer: member.id, takes, capacity, absence }, act);
    await saySkills(tx, { officer: member.id, skills }, act);
    const isLeaving = absence && member.stands.load > 0;
    return { to: isLeaving ? paths.memberHandover(team, member.id) : paths.team(team) };
  },
});

/** Boxes that were ticked; what the council's data does not know is overlooked. */
function chosen(known: readonly string[]) {
  return z
    .union([z.string(), z.array(z.string())])
    .optional()
    .catch(undefined)
    .transform((values) => [values ?? []].flat().filter((value) => known.includes(value)));
}

function skillsView(
  { world, tongue, entered }: HubVisit & Entry,
  { member }: SeenMember,
  legend: string,
): Html | false {
  const all = Object.entries(world.council.skills);
  const isSent = Object.keys(entered).length > 0;
  const held = isSent ? [entered['skills'] ?? []].flat() : member.stands.skills;
  return (
    all.length > 0 &&
    checkboxes({
      name: 'skills',
      fieldset: { legend: { text: legend } },
      items: all.map(([value, name]) => ({ value, text: name[tongue] })),
      values: held,
    })
  );
}
