import { sayAvailability } from '#capabilities/cases';
import { html } from '#platform/html';
import { formFrame, formHead } from '../frame/form-frame.ts';
import { page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sayState } from './say-work.ts';
import { colleaguesOf, ownFor } from './team-for.ts';
import type { SeenMember } from './team-for.ts';
import { workFields } from './work-fields.ts';
import { workForm } from './work-form.ts';
import { workSettingsWords } from './work-settings.words.ts';

/** An officer says how much they take on, and when they are away. */
export default page({
  at: paths.workSettings,
  access: 'case.act',
  words: workSettingsWords,
  find: async (visit) => ownFor(visit),
  looks: ({ member }) => [member.id],
  form: formFor,
  show: (visit) => {
    const { subject, words, link } = visit;
    const { member, rules, rail } = subject;
    const { stands } = member;
    const usual = rules.capacity;
    const load = words.load(stands.load, stands.capacity ?? usual);
    const handover = html`<p>
      <a href="${link(paths.ownHandover)}">${words.handover}</a>
    </p>`;
    return formFrame(visit, {
      title: words.title,
      rail,
      head: formHead(words.title, { below: `${sayState(visit, stands).words}, ${load}` }),
      fields: html`${stands.load > 0 && handover}
      ${workFields(visit, { stands, usual, colleagues: colleaguesOf(subject) }, words)}`,
      button: words.save,
      back: { to: paths.home, words: words.cancel },
    });
  },
  act: async (visit) => {
    const { tx, act, subject, form } = visit;
    const { member } = subject;
    await sayAvailability(tx, { officer: member.id, ...form }, act);
    return { to: form.absence && member.stands.load > 0 ? paths.ownHandover : paths.workSettings };
  },
});

function formFor(subject: SeenMember, { now }: Pick<HubVisit, 'now'>) {
  return workForm(colleaguesOf(subject), now);
}
