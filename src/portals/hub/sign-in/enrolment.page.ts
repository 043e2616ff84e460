import { enrolmentAddress, proveSecondFactor } from '#capabilities/identity';
import { text } from '#language';
import { html } from '#platform/html';
import { z } from 'zod';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { codeField, doorForm } from './door-form.ts';
import { enrolmentWords } from './enrolment.words.ts';
import { qrCode } from './qr-code.ts';
import { secondStep } from './second-step.ts';

/** An officer without a second factor sets one up: a code to photograph, the same in letters, and a first code back. */
export default page({
  at: paths.enrolment,
  access: 'anyone',
  words: enrolmentWords,
  find: async (visit) => secondStep(visit, paths.enrolment),
  looks: () => [],
  form: () => z.object({ code: text(100) }),
  show: (visit) => {
    const { words, subject, world, tongue } = visit;
    const secret = subject.offer?.secret ?? '';
    const address = enrolmentAddress(secret, {
      issuer: world.council.name[tongue],
      label: subject.email ?? subject.name,
    });
    const before = html`<p>${words.about}</p>
      <ol class="govuk-list govuk-list--number">
        <li>${words.install}</li>
        <li>${words.scan}</li>
        <li>${words.enter}</li>
      </ol>
      <p>${qrCode(address, words.picture)}</p>
      <p>
        ${words.byHand}<br />
        <code>${inGroups(secret)}</code>
      </p>`;
    return doorForm(visit, {
      title: words.title,
      before,
      fields: codeField(visit, { label: words.code, hint: words.hint, isNumeric: true }),
      button: words.button,
    });
  },
  act: async ({ tx, act, session, world: { secrets }, form }) => {
    const proved = await proveSecondFactor(tx, { session: session.id, typed: form.code, secrets }, act);
    return 'refused' in proved ? proved : { to: paths.recoveryCodes };
  },
});

function inGroups(secret: string): string {
  return secret.replaceAll(/(.{4})(?=.)/g, '$1 ');
}
