import { sendAgain } from '#capabilities/notifications';
import { sayReference } from '#language';
import { html } from '#platform/html';
import { aboutCase } from '../cases/case-form.view.ts';
import { formFrame } from '../frame/form-frame.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { canBeSentAgain, messageFor, messageParams } from './message-for.ts';
import { sendingWords } from './sending.words.ts';

/** Sends once more what did not arrive. */
export default page({
  at: '/cases/:reference/messages/:message/sending',
  access: 'case.act',
  params: messageParams,
  words: sendingWords,
  find: async (visit) => {
    const seen = await messageFor(visit, visit.params);
    return seen && { ...seen, waits: canBeSentAgain(seen.message) };
  },
  looks: ({ found }) => [found.id],
  show: (visit) => {
    const { subject, words } = visit;
    const { found, message, rail, waits } = subject;
    const { reason, recipient } = message;
    return formFrame(visit, {
      title: `${words.title}, ${sayReference(found.reference)}`,
      rail,
      head: aboutCase(visit, subject, words.title),
      fields: waits
        ? html`${reason !== null && html`<p>${words.why(reason)}</p>`}
            <p>${words.about(recipient.split('\n').join(', '))}</p>`
        : html`<p>${words.past}</p>`,
      button: words.button,
      isGrave: false,
      back: { to: paths.message(found.reference, message.id), words: words.cancel },
    });
  },
  act: async ({ tx, act, subject: { found, message } }) => {
    const again = await sendAgain(tx, { message: message.id }, act);
    return { to: paths.message(found.reference, again) };
  },
});
