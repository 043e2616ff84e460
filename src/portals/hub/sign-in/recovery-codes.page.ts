import { enrolSecondFactor } from '#capabilities/identity';
import { html } from '#platform/html';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { doorForm } from './door-form.ts';
import { recoveryCodesWords } from './recovery-codes.words.ts';
import { secondStep } from './second-step.ts';

/** The codes for when the telephone is lost, shown until the officer says that they have them: then never again. */
export default page({
  at: paths.recoveryCodes,
  access: 'anyone',
  words: recoveryCodesWords,
  find: async (visit) => secondStep(visit, paths.recoveryCodes),
  looks: () => [],
  show: (visit) => {
    const { words, subject } = visit;
    const codes = subject.offer?.recoveryCodes ?? [];
    const before = html`<p>${words.about}</p>
      <ol class="govuk-list govuk-list--number">
        ${codes.map((code) => html`<li><code>${code}</code></li>`)}
      </ol>
      <p>${words.once}</p>`;
    return doorForm(visit, { title: words.title, before, fields: html``, button: words.button });
  },
  act: async ({ tx, act, session, world }) => {
    const { secrets, raiseAlarm } = world;
    const enrolled = await enrolSecondFactor(tx, { session: session.id, secrets, raiseAlarm }, act);
    if ('refused' in enrolled) return enrolled;
    return { to: enrolled.next, signIn: { kind: 'officer', id: enrolled.officer } };
  },
});
