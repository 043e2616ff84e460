import { dropItem, saidItem } from '#capabilities/forms';
import type { Item } from '#capabilities/forms';
import { slug, uuid } from '#language';
import type { Said } from '#language';
import { button, html, radios } from '#platform/html';
import type { Html } from '#platform/html';
import { Elsewhere } from '#platform/http';
import type { Entry } from '#platform/http';
import { z } from 'zod';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import { page } from '../kit.ts';
import { listHere } from './list-here.ts';
import type { ListHere } from './list-here.ts';
import { listsWords } from './lists.words.ts';
import { toList } from './to-list.ts';

/** Whether one of a list is to be removed: nothing goes by a single press. */
export default page({
  at: '/services/:service/lists/:page/removals/:item',
  access: 'anyone',
  params: z.object({ service: slug, page: slug, item: uuid }),
  query: z.object({ change: z.literal('yes').optional().catch(undefined) }),
  words: listsWords,
  find: async ({ params, query, ...visit }) => {
    const here = await listHere(visit, params);
    if (!here || here instanceof Elsewhere) return here;
    const item = here.items.find(({ id }) => id === params.item);
    const changing = query.change === 'yes';
    return item ? { ...here, item, changing } : new Elsewhere(toList(params, { changing }));
  },
  looks: () => [],
  show: (visit) => removeView(visit),
  form: (_subject, { tongue }) =>
    z.object({ remove: z.enum(['yes', 'no'], { error: listsWords[tongue].chooseRemove }) }),
  act: async ({ tx, act, subject: { draft, item, changing }, form, params }) => {
    if (form.remove === 'yes') await dropItem(tx, { draft: draft.id, page: params.page, item: item.id }, act);
    return { to: toList(params, { changing }) };
  },
});

type Shown = Around &
  Entry & {
    readonly words: Said<(typeof listsWords)['en']>;
    readonly subject: ListHere & { readonly item: Item; readonly changing: boolean };
  };

function removeView(shown: Shown): Html {
  const { subject, words, mistakes, hidden, tongue } = shown;
  const { at, items, item, list, draft, changing } = subject;
  const title = words.sureToRemove(words.nth(subject.words.one ?? '', items.indexOf(item) + 1));
  const mistake = mistakes.find(({ field }) => field === 'remove');
  const said = saidItem(item, { form: draft.form, list, tongue });
  const content = html`<form method="post" novalidate>
    ${hidden}
    ${radios({
      name: 'remove',
      idPrefix: 'remove',
      classes: 'govuk-radios--inline',
      fieldset: { legend: { text: title, classes: 'govuk-fieldset__legend--l', isPageHeading: true } },
      ...(said === '' ? {} : { hint: { text: said } }),
      ...(mistake ? { errorMessage: { text: mistake.words } } : {}),
      items: [
        { value: 'yes', text: words.yes },
        { value: 'no', text: words.no },
      ],
    })}
    ${button({ text: words.onward, preventDoubleClick: true })}
  </form>`;
  return layout(shown, { title, content, mistakes, back: toList(at, { changing }), section: 'services' });
}
