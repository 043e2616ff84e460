import { localPath, useEmergencyCode } from '#capabilities/identity';
import { text } from '#language';
import { html } from '#platform/html';
import { Elsewhere } from '#platform/http';
import { z } from 'zod';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { codeField, doorForm } from './door-form.ts';
import { emergencyWords } from './emergency.words.ts';

/** The way in while the staff directory is down: by a code that an operator made for one officer. */
export default page({
  at: paths.emergency,
  access: 'anyone',
  words: emergencyWords,
  query: z.object({ next: z.string().optional().catch(undefined) }),
  find: async ({ person, query }) => (person ? new Elsewhere(paths.home) : { next: localPath(query.next) }),
  looks: () => [],
  form: () => z.object({ code: text(100) }),
  show: (visit) => {
    const { words, link } = visit;
    return doorForm(visit, {
      title: words.title,
      before: html`<p>${words.about}</p>`,
      fields: codeField(visit, { label: words.code, hint: words.hint }),
      button: words.button,
      after: html`<p class="acts"><a class="btn" href="${link(paths.signIn)}">${words.usual}</a></p>`,
    });
  },
  act: async ({ tx, act, session, world, form, subject: { next } }) => {
    const { secrets, raiseAlarm } = world;
    const entered = await useEmergencyCode(
      tx,
      { session: session.id, typed: form.code, next, secrets, raiseAlarm },
      act,
    );
    if ('refused' in entered) return entered;
    if ('awaits' in entered) return { to: paths.secondFactor };
    return { to: entered.next, signIn: { kind: 'officer', id: entered.officer } };
  },
});
