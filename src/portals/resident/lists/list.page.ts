import { after, back, keepAnswers } from '#capabilities/forms';
import { slug } from '#language';
import { Elsewhere } from '#platform/http';
import { z } from 'zod';
import { page } from '../kit.ts';
import { refusalIn, refusalPath } from '../services/refusal-in.ts';
import { toChange, toStep } from '../services/to-step.ts';
import { listHere } from './list-here.ts';
import type { ListHere } from './list-here.ts';
import { listView } from './list.view.ts';
import { listsWords } from './lists.words.ts';
import { toItem } from './to-list.ts';

/** Who and what is on a list of a form so far: another is added, one is changed or removed, or one goes on. */
export default page({
  at: '/services/:service/lists/:page',
  access: 'anyone',
  params: z.object({ service: slug, page: slug }),
  query: z.object({ change: z.literal('yes').optional().catch(undefined) }),
  words: listsWords,
  find: async ({ params, query, ...visit }) => {
    const here = await listHere(visit, params);
    if (!here || here instanceof Elsewhere) return here;
    const changing = query.change === 'yes';
    const [first] = here.list.pages;
    if (here.items.length === 0 && !here.list.optional && first)
      return new Elsewhere(toItem({ ...params, item: 'new' }, first.page, { changing }));
    return { ...here, changing, back: back(here.draft.journey, params.page) };
  },
  looks: () => [],
  show: (visit) => listView(visit),
  form: ({ list, items }, { tongue }) => {
    const words = listsWords[tongue];
    const isFull = items.length >= list.most;
    return z
      .object({
        more: isFull ? z.literal('no').catch('no') : z.enum(['yes', 'no'], { error: words.chooseMore }),
      })
      .refine(({ more }) => more === 'yes' || items.length >= list.least || items.length === 0, {
        error: words.tooFew(list.least),
        path: ['more'],
      });
  },
  act: async ({ tx, act, subject, form, params }) => {
    const { draft, changing, items } = subject;
    const [first] = subject.list.pages;
    if (form.more === 'yes' && first)
      return { to: toItem({ ...params, item: 'new' }, first.page, { changing }) };
    const open = items.find(({ journey }) => journey.next);
    if (open?.journey.next)
      return { to: toItem({ ...params, item: open.id }, open.journey.next.page, { changing }) };
    const kept = await keepAnswers(
      tx,
      { draft: draft.id, page: params.page, answers: answersIn(subject) },
      act,
    );
    if (await refusalIn(tx, kept)) return { to: refusalPath(params.service) };
    const step = after(kept.journey, params.page, { changing });
    const isOpened = changing && step.to === 'page';
    return { to: isOpened ? toChange(params.service, step.page) : toStep(params.service, step) };
  },
});

/** The list as it stands; nobody, where nobody is needed. */
function answersIn({ draft, list, items }: ListHere) {
  const standing = draft.journey.answersOnRoute[list.question];
  return { [list.question]: items.length === 0 ? null : (standing ?? null) };
}
