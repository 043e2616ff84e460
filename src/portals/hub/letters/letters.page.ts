import { batchesMade, makeBatch, mostLetters, trayNow } from '#capabilities/notifications';
import type { Batch } from '#capabilities/notifications';
import { sayMoment } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { mistakesView } from '#portals/shell';
import { z } from 'zod';
import { panel } from '../cases/panel.ts';
import { frame } from '../frame/frame.ts';
import { railOf } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { instantKey, onwardTo } from '../retention/instant-key.ts';
import { sayBatch, whoMade } from './batch-for.ts';
import { lettersWords } from './letters.words.ts';

const most = 20;

type Words = (typeof lettersWords)['en'];
type Made = {
  readonly batches: readonly Batch[];
  readonly names: Awaited<ReturnType<typeof whoMade>>;
};

/** What waits for the print house, and the batches that were made for it. */
export default page({
  at: paths.letters,
  access: 'letters.print',
  query: z.object({ after: instantKey.optional().catch(undefined) }),
  words: lettersWords,
  find: async (visit) => {
    const { tx, query } = visit;
    const after = query.after && { madeAt: query.after.at, id: query.after.id };
    const batches = await batchesMade(tx, { after, most });
    return {
      rail: await railOf(visit),
      tray: await trayNow(tx),
      batches,
      names: await whoMade(visit, batches),
    };
  },
  looks: () => [],
  form: () => z.object({}),
  show: (visit) => {
    const { subject, words, link, mistakes, tongue } = visit;
    const { rail, batches } = subject;
    const last = batches[most - 1];
    const onward = last && onwardTo(paths.letters, { at: last.madeAt, id: last.id });
    const content = html`${mistakesView(mistakes, tongue)}
      <div class="head">
        <div>
          <h1>${words.title}</h1>
          <p class="soft">${words.about}</p>
        </div>
      </div>
      <div class="stack">
        <section class="panel"><div class="in">${trayView(visit, subject.tray, words)}</div></section>
        ${panel(words.batches, batchesView(visit, subject, words))}
      </div>
      ${onward !== undefined && html`<p class="acts"><a class="btn" href="${link(onward)}" rel="next">${words.next}</a></p>`}`;
    return frame(visit, { title: words.title, rail, content });
  },
  act: async (visit) => {
    const { tx, act } = visit;
    return { to: paths.batch(await makeBatch(tx, { officer: officerIn(visit).id }, act)) };
  },
});

function trayView(
  { world, tongue, hidden }: HubVisit & Entry,
  { letters, since }: Awaited<ReturnType<typeof trayNow>>,
  words: Words,
): Html {
  if (letters === 0 || !since)
    return html`<p class="soft">
      ${world.council.messages.letter?.by === 'print-house' ? words.none : words.elsewhere}
    </p>`;
  return html`<p><b>${words.waiting(letters, sayMoment(since, tongue))}</b></p>
    ${letters > mostLetters && html`<p class="soft">${words.most(mostLetters)}</p>`}
    <form method="post" class="acts">${hidden}<button class="btn primary">${words.make}</button></form>`;
}

function batchesView(visit: HubVisit, { batches, names }: Made, words: Words): Html {
  if (batches.length === 0) return html`<p class="soft">${words.noBatches}</p>`;
  return html`<ol class="line">
    ${batches.map((batch) => {
      const { made, stands } = sayBatch(visit, batch, names);
      return html`<li>
        <div>
          <a href="${visit.link(paths.batch(batch.id))}"><b>${words.letters(batch.letters)}</b></a>
          <p class="soft">${made}</p>
          <p class="soft">${stands}</p>
        </div>
      </li>`;
    })}
  </ol>`;
}
