import { after, back, keepItem, mayVisit } from '#capabilities/forms';
import type { Item } from '#capabilities/forms';
import { slug, uuid } from '#language';
import { Elsewhere } from '#platform/http';
import { z } from 'zod';
import { addressBook, pagePosted } from '../../shell/index.ts';
import { page } from '../kit.ts';
import { drawPage } from '../services/draw-page.ts';
import { itemView } from './item.view.ts';
import { listHere } from './list-here.ts';
import type { ListHere } from './list-here.ts';
import { listsWords } from './lists.words.ts';
import { toItem, toList } from './to-list.ts';

const params = z.object({ service: slug, page: slug, item: z.union([z.literal('new'), uuid]), asked: slug });

/** A page about one of a list. */
export default page({
  at: '/services/:service/lists/:page/:item/:asked',
  access: 'anyone',
  params,
  query: z.object({ change: z.literal('yes').optional().catch(undefined) }),
  words: listsWords,
  find: async ({ params: at, query, ...visit }) => {
    const here = await listHere(visit, at);
    if (!here || here instanceof Elsewhere) return here;
    const changing = query.change === 'yes';
    const asked = here.each.definition.pages.find((one) => one.page === at.asked);
    const item = here.items.find(({ id }) => id === at.item);
    if (!asked) return undefined;
    if (!isAsked(here, item, at)) return new Elsewhere(nextOf(item, at, changing));
    const before = item && back(item.journey, at.asked);
    return {
      ...here,
      item,
      nth: item ? here.items.indexOf(item) + 1 : here.items.length + 1,
      back: before === undefined ? undefined : toItem(at, before, { changing }),
      changing,
      ...(await drawPage(visit, { form: here.each, answers: item?.answers ?? {} }, asked)),
    };
  },
  looks: () => [],
  show: (visit) => itemView(visit),
  form: ({ each, item, drawn }, visit) =>
    pagePosted(visit.tx, {
      form: each,
      page: drawn.page,
      answers: item?.answers ?? {},
      tongue: visit.tongue,
      now: visit.now,
      addresses: addressBook(visit),
    }),
  act: async ({ tx, act, subject: { draft, item: known, changing }, form, params: at }) => {
    const answered = { draft: draft.id, page: at.page, itemPage: at.asked, answers: form };
    const { item } = await keepItem(tx, known ? { ...answered, item: known.id } : answered, act);
    const step = after(item.journey, at.asked, { changing: known?.journey.next === undefined && changing });
    if (step.to === 'check') return { to: toList(at, { changing }) };
    return { to: toItem({ ...at, item: item.id }, step.page, { changing }) };
  },
});

type At = z.output<typeof params>;

/** Whether this page is on the item's way: of a new one that is the first, as long as there is room. */
function isAsked({ list, items }: ListHere, item: Item | undefined, at: At): boolean {
  if (item) return mayVisit(item.journey, at.asked);
  return at.item === 'new' && at.asked === list.pages[0]?.page && items.length < list.most;
}

/** Where to go instead: on with the item, or back to the list. */
function nextOf(item: Item | undefined, at: At, changing: boolean): string {
  const next = item?.journey.next;
  return next ? toItem(at, next.page, { changing }) : toList(at, { changing });
}
