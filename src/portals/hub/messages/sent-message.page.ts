import { sayReference } from '#language';
import { html } from '#platform/html';
import { frame } from '../frame/frame.ts';
import { page } from '../kit.ts';
import { aboutCase } from '../cases/case-form.view.ts';
import { messageFor, messageParams } from './message-for.ts';
import { sentMessageView } from './sent-message.view.ts';
import { sentMessageWords } from './sent-message.words.ts';

/** What somebody was really sent about a case, and what became of it. */
export default page({
  at: '/cases/:reference/messages/:message',
  access: 'case.read',
  params: messageParams,
  words: sentMessageWords,
  find: async (visit) => messageFor(visit, visit.params),
  looks: ({ found }) => [found.id],
  show: (visit) => {
    const { subject, words } = visit;
    const title = words.title[subject.message.channel];
    const content = html`${aboutCase(visit, subject, title)} ${sentMessageView(visit, subject, words)}`;
    const reference = sayReference(subject.found.reference);
    return frame(visit, { title: `${title}, ${reference}`, rail: subject.rail, content });
  },
});
