import { newId } from '#platform/chance';
import { Refusal } from '#platform/errors';
import { countAttempt, path } from '#platform/http';
import type { Taken } from '#platform/files';
import { beginAnew, sayStill } from '#services';
import { z } from 'zod';
import { page } from '../kit.ts';
import { holderOf } from '../services/draft-holder.ts';
import { toStep } from '../services/to-step.ts';
import { stillView } from './still.view.ts';
import { stillWords } from './still.words.ts';
import { sealed, stillOn, storyUnder } from './story-under.ts';
import { mostReplies } from './most-replies.ts';
import { writtenForm } from './written.ts';

/** The button that reports it anew. */
const anewButton = 'anew';

type Posted = 'anew' | { readonly text: string; readonly files: readonly Taken[] };
const anew = z.unknown().transform((): Posted => 'anew');

/** Somebody says that what was closed is still a problem; when it is too late for that, they report it anew at the same place. */
export default page({
  at: '/requests/:reference/:seal/still-a-problem',
  access: 'anyone',
  params: sealed,
  words: stillWords,
  takesFiles: true,
  find: async (visit) => {
    const story = await storyUnder(visit, visit.params);
    return story && { ...story, still: stillOn(story, visit.now) };
  },
  looks: ({ request }) => [request],
  show: (visit) => stillView(visit),
  form: (_subject, visit): z.ZodType<Posted> =>
    Object.hasOwn(visit.entered, anewButton) ? anew : writtenForm(visit),
  act: async (visit) => {
    const { tx, act, now, subject, form, params } = visit;
    const { still, open, request, service, submission } = subject;
    if (form === 'anew') {
      const { journey } = await beginAnew(tx, { service, submission, holder: holderOf(visit) }, act);
      const { next } = journey;
      return { to: toStep(service, next ? { to: 'page', page: next.page } : { to: 'check' }) };
    }
    // Another who asked may have had it opened again: then this is written about it.
    const about = still ?? open;
    if (!about) throw new Refusal('case.not-reopenable');
    const tries = await countAttempt(tx, { name: `replies ${request}`, minutes: 60 }, now);
    if (tries > mostReplies) return { refused: new Refusal('resident.too-many-replies') };
    await sayStill(tx, { ...form, case: about.id, request, reply: newId(now) }, act);
    return { to: path('/requests/:reference/:seal', params) };
  },
});
