import { slug, text } from '#language';
import { newId } from '#platform/chance';
import { checkboxes, html, input } from '#platform/html';
import { saveView } from '#services';
import { z } from 'zod';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import { formFrame, formHead } from '../frame/form-frame.ts';
import { railOf } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { queueAddress, queueFilter } from '../queues/queue-filter.ts';
import { keptFilter } from './view-address.ts';
import { mayShare } from './view-link.ts';
import { viewWords } from './view.words.ts';

/** Keeps the filter of the address under a name. */
export default page({
  at: '/queues/:queue/views/new',
  access: 'case.read',
  params: z.object({ queue: slug }),
  query: queueFilter,
  words: viewWords,
  find: async (visit) => {
    const rail = await railOf(visit);
    const queue = rail.queues.find((seen) => seen.queue === visit.params.queue);
    return queue && { rail, queue, filter: visit.query };
  },
  looks: () => [],
  form: () => z.object({ name: text(40), shared: z.enum(['yes']).optional() }),
  show: (visit) => {
    const { words, subject } = visit;
    const { queue, rail, filter } = subject;
    const isShared = visit.entered['shared'] === 'yes';
    return formFrame(visit, {
      title: words.title,
      rail,
      head: formHead(words.title, { above: html`${queue.name}`, below: words.about }),
      fields: html`${input({
        id: 'name',
        name: 'name',
        label: { text: words.name },
        hint: { text: words.nameHint },
        value: enteredIn(visit, 'name'),
        classes: 'govuk-input--width-20',
        ...mistakeAt(visit, 'name'),
      })}
      ${
        mayShare(visit) &&
        checkboxes({
          idPrefix: 'shared',
          name: 'shared',
          items: [{ value: 'yes', text: words.shared(queue.name) }],
          values: isShared ? ['yes'] : [],
          ...mistakeAt(visit, 'shared'),
        })
      }`,
      button: words.button,
      back: { to: queueAddress(paths.queue(queue.queue), filter), words: words.cancel },
    });
  },
  act: async (visit) => {
    const { tx, act, now, form, subject } = visit;
    const { queue: at, filter } = subject;
    const { queue } = at;
    const view = {
      id: newId(now),
      queue,
      officer: officerIn(visit).id,
      name: form.name,
      filter: keptFilter(filter),
      shared: form.shared === 'yes' && mayShare(visit),
    };
    await saveView(tx, view, act);
    return { to: queueAddress(paths.queue(queue), filter) };
  },
});
