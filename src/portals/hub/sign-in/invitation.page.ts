import { carryInvitation, identityErrors, invitationFor, invitationRefusal } from '#capabilities/identity';
import { explain, Refusal } from '#platform/errors';
import { errorSummary, html } from '#platform/html';
import { z } from 'zod';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { doorForm } from './door-form.ts';
import { invitationWords } from './invitation.words.ts';
import { doorView } from './sign-in.view.ts';

/**
 * The link that an operator made. Opening it uses nothing up, as mail scanners open links; pressing the button lets this
 * browser carry it to the staff directory and back, and who comes back is given what it names.
 */
export default page({
  at: '/sign-in/invitations/:token',
  access: 'anyone',
  params: z.object({ token: z.string().max(100) }),
  words: invitationWords,
  find: async ({ tx, now, params: { token } }) => ({
    token,
    invitation: await invitationFor(tx, token, now),
  }),
  looks: () => [],
  show: (visit) => {
    const { words, subject, tongue, link } = visit;
    const { invitation } = subject;
    if (invitation?.standing === 'open')
      return doorForm(visit, {
        title: words.title,
        before: html`<p>${words.about(visit.world.council.name[tongue])}</p>
          <p>${words.as} <b>${invitation.email}</b></p>`,
        fields: html``,
        button: words.button,
      });
    const { sentence } = explain(new Refusal(invitationRefusal(invitation)), identityErrors, tongue);
    return doorView(visit, {
      title: words.title,
      content: html`${errorSummary({ titleText: words.problem, errorList: [{ text: sentence }] })}
        <h1>${words.title}</h1>
        <p><a class="btn" href="${link(paths.signIn)}">${words.usual}</a></p>`,
    });
  },
  act: async ({ tx, act, session, subject: { token } }) => {
    await carryInvitation(tx, { session: session.id, token }, act);
    return { to: paths.departure };
  },
});
