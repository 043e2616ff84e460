import { newId } from '#platform/chance';
import { Refusal } from '#platform/errors';
import { countAttempt, path } from '#platform/http';
import { replyOnCase } from '#services';
import { page } from '../kit.ts';
import { mostReplies } from './most-replies.ts';
import { replyView } from './reply.view.ts';
import { replyWords } from './reply.words.ts';
import { sealed, storyUnder } from './story-under.ts';
import { writtenForm } from './written.ts';

/** Somebody writes to the council about their request. */
export default page({
  at: '/requests/:reference/:seal/replies',
  access: 'anyone',
  params: sealed,
  words: replyWords,
  takesFiles: true,
  find: async (visit) => storyUnder(visit, visit.params),
  looks: ({ request }) => [request],
  show: (visit) => replyView(visit),
  form: (_subject, visit) => writtenForm(visit),
  act: async ({ tx, act, now, subject, form, params }) => {
    const { open, request } = subject;
    if (!open) throw new Refusal('case.takes-no-reply');
    const tries = await countAttempt(tx, { name: `replies ${request}`, minutes: 60 }, now);
    if (tries > mostReplies) return { refused: new Refusal('resident.too-many-replies') };
    await replyOnCase(tx, { ...form, case: open.id, request, reply: newId(now) }, act);
    return { to: path('/requests/:reference/:seal', params) };
  },
});
