import { after, back, keepItem, mayVisit } from '#capabilities/forms';
import type { Answers, Item, Page } from '#capabilities/forms';
import { slug, uuid } from '#language';
import { Elsewhere } from '#platform/http';
import { z } from 'zod';
import { addressBook, changesFiles, hasUploads, lookupBook, pagePosted } from '../../shell/index.ts';
import { page } from '../kit.ts';
import type { ResidentVisit } from '../kit.ts';
import { shownFiles } from '../files/shown-files.ts';
import { drawPage } from '../services/draw-page.ts';
import { sendFiles } from '../services/send-files.ts';
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
  takesFiles: true,
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
      asked,
      ...(await drawItem(visit, { here, item }, asked)),
    };
  },
  looks: () => [],
  show: (visit) => itemView(visit),
  form: ({ draft, each, item, asked }, visit): z.ZodType<Posted> =>
    changesFiles(visit) && hasUploads(asked.questions)
      ? withFiles
      : pagePosted(visit.tx, {
          form: each,
          page: asked.page,
          answers: item?.answers ?? {},
          tongue: visit.tongue,
          now: visit.now,
          files: item && { draft: draft.id, item: item.id },
          addresses: addressBook(visit),
          lookups: lookupBook(visit),
        }),
  act: async (visit) => {
    const { tx, act, subject, form, params: at } = visit;
    const { draft, changing } = subject;
    const known = form === 'with files' ? await knownItem(visit, subject, at) : subject.item;
    const sent = form === 'with files' ? await sendItem(visit, { subject, known, at }) : { answers: form };
    if ('to' in sent) return sent;
    const answered = { draft: draft.id, page: at.page, itemPage: at.asked, ...sent };
    const { item } = await keepItem(tx, known ? { ...answered, item: known.id } : answered, act);
    const step = after(item.journey, at.asked, { changing: known?.journey.next === undefined && changing });
    if (step.to === 'check') return { to: toList(at, { changing }) };
    return { to: toItem({ ...at, item: item.id }, step.page, { changing }) };
  },
});

type At = z.output<typeof params>;
type Posted = Answers | 'with files';
const withFiles = z.unknown().transform((): Posted => 'with files');
type Subject = ListHere & {
  readonly item: Item | undefined;
  readonly asked: Page;
  readonly changing: boolean;
};

async function drawItem(
  visit: ResidentVisit,
  { here: { draft, each }, item }: { readonly here: ListHere; readonly item: Item | undefined },
  asked: Page,
) {
  const files = item && shownFiles(visit, draft, item.id);
  return drawPage(visit, { form: each, answers: item?.answers ?? {}, files }, asked);
}

/** Files need somebody whose they are: a new one of the list is there from then on, with nothing answered. */
async function knownItem({ tx, act }: ResidentVisit, { draft, item }: Subject, at: At): Promise<Item> {
  if (item) return item;
  const nothing = { draft: draft.id, page: at.page, itemPage: at.asked, answers: {} };
  return (await keepItem(tx, nothing, act)).item;
}

type SentItem = { readonly subject: Subject; readonly known: Item | undefined; readonly at: At };

async function sendItem(visit: ResidentVisit, { subject, known, at }: SentItem) {
  const { draft, each, asked, changing } = subject;
  return sendFiles(visit, {
    draft,
    form: each,
    answers: known?.answers ?? {},
    asked,
    at: { draft: draft.id, item: known?.id },
    page: at.page,
    here: toItem({ ...at, item: known?.id ?? 'new' }, at.asked, { changing }),
  });
}

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
