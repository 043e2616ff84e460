import { useSecondFactor } from '#capabilities/identity';
import { text } from '#language';
import { html } from '#platform/html';
import { z } from 'zod';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { codeField, doorForm } from './door-form.ts';
import { secondFactorWords } from './second-factor.words.ts';
import { secondStep } from './second-step.ts';

/** The second of two steps, asked at each sign-in: a code of the officer's app, or a recovery code. */
export default page({
  at: paths.secondFactor,
  access: 'anyone',
  words: secondFactorWords,
  find: async (visit) => secondStep(visit, paths.secondFactor),
  looks: () => [],
  form: () => z.object({ code: text(100) }),
  show: (visit) => {
    const { words } = visit;
    const fields = codeField(visit, { label: words.code, hint: words.hint });
    return doorForm(visit, {
      title: words.title,
      before: html`<p>${words.about}</p>`,
      fields,
      button: words.button,
    });
  },
  act: async ({ tx, act, session, world, form }) => {
    const { secrets, raiseAlarm } = world;
    const used = await useSecondFactor(
      tx,
      { session: session.id, typed: form.code, secrets, raiseAlarm },
      act,
    );
    if ('refused' in used) return used;
    return { to: used.next, signIn: { kind: 'officer', id: used.officer } };
  },
});
