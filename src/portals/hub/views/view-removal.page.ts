import { slug, uuid } from '#language';
import { html } from '#platform/html';
import { removeView, savedView } from '#services';
import { z } from 'zod';
import { formFrame, formHead } from '../frame/form-frame.ts';
import { railOf } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { viewAddress } from './view-address.ts';
import { mayRemove } from './view-link.ts';
import { viewRemovalWords } from './view-removal.words.ts';

/** A view goes: the cases of its queue stay as they are. */
export default page({
  at: '/queues/:queue/views/:view/removal',
  access: 'case.read',
  params: z.object({ queue: slug, view: uuid }),
  words: viewRemovalWords,
  find: async (visit) => {
    const { tx, params } = visit;
    const view = await savedView(tx, params.view, officerIn(visit).id);
    const rail = await railOf(visit);
    const queue = rail.queues.find((seen) => seen.queue === params.queue);
    return view && queue && view.queue === queue.queue && mayRemove(visit, view)
      ? { view, queue, rail }
      : undefined;
  },
  looks: () => [],
  form: () => z.object({}),
  show: (visit) => {
    const { words, subject } = visit;
    const { view, queue, rail } = subject;
    return formFrame(visit, {
      title: words.title(view.name),
      rail,
      head: formHead(words.title(view.name), { above: html`${queue.name}` }),
      fields: html`<p>${view.shared ? words.aboutShared : words.about}</p>`,
      button: words.button,
      isGrave: true,
      back: { to: viewAddress(view), words: words.cancel },
    });
  },
  act: async ({ tx, act, subject: { view } }) => {
    await removeView(tx, view, act);
    return { to: paths.queue(view.queue) };
  },
});
