import { destructionLine, excludeCase } from '#capabilities/cases';
import { caseReference, londonDay, sayReference, text } from '#language';
import { html } from '#platform/html';
import { Elsewhere } from '#platform/http';
import { z } from 'zod';
import { formFrame, formHead } from '../frame/form-frame.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { dayAhead } from './day-in.ts';
import { destructionFor, destructionParams } from './destruction-for.ts';
import { exclusionWords } from './exclusion.words.ts';
import { reasonAndDay } from './reason-and-day.ts';

/** A case is taken out of a batch, for a reason, and proposed again later. */
export default page({
  at: '/retention/destructions/:destruction/cases/:reference/exclusion',
  access: 'records.review',
  params: destructionParams.extend({ reference: caseReference }),
  words: exclusionWords,
  find: async (visit) => {
    const { tx, params } = visit;
    const seen = await destructionFor(visit, params.destruction);
    const line = seen && (await destructionLine(tx, seen.batch.id, params.reference));
    if (!seen || !line) return undefined;
    return seen.batch.approvedBy ? new Elsewhere(paths.destruction(seen.batch.id)) : { ...seen, line };
  },
  looks: ({ line }) => [line.id],
  form: (_subject, { now }) => z.object({ why: text(2_000), day: dayAhead(now) }),
  show: (visit) => {
    const { subject, words, now, link } = visit;
    const { batch, line, rail } = subject;
    return formFrame(visit, {
      title: `${words.title}, ${sayReference(line.reference)}`,
      rail,
      head: formHead(words.title, {
        above: html`<a class="ref" href="${link(paths.case(line.reference))}"
          >${sayReference(line.reference)}</a
        >`,
      }),
      fields: reasonAndDay(visit, words, londonDay(now).add({ years: 1 })),
      button: words.button,
      back: { to: paths.destruction(batch.id), words: words.cancel },
    });
  },
  act: async ({ tx, act, subject: { batch, line }, form }) => {
    const excluding = { destruction: batch.id, case: line.id, why: form.why, againOn: form.day };
    await excludeCase(tx, excluding, act);
    return { to: paths.destruction(batch.id) };
  },
});
