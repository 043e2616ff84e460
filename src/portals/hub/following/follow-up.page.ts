import { caseReference, drawReference, sayMoment, slug, text } from '#language';
import { systemChance } from '#platform/chance';
import { html, textarea } from '#platform/html';
import { Elsewhere } from '#platform/http';
import { askFollowUp, offeredFollowUps } from '#services';
import { z } from 'zod';
import { caseFormView } from '../cases/case-form.view.ts';
import { caseFor } from '../cases/case-for.ts';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { followUpWords } from './follow-up.words.ts';

/** Opens a case that follows a closed one, as its service offers to officers. */
export default page({
  at: '/cases/:reference/follow-ups/:followUp',
  access: 'case.act',
  params: z.object({ reference: caseReference, followUp: slug }),
  words: followUpWords,
  find: async (visit) => {
    const { tx, now, params } = visit;
    const seen = await caseFor(visit, params.reference);
    if (!seen || seen instanceof Elsewhere) return seen;
    const offered = await offeredFollowUps(tx, { found: seen.found, by: 'officer' }, now);
    const one = offered.find(({ followUp }) => followUp === params.followUp);
    const label = seen.words['follow-ups'][params.followUp]?.label;
    return one && label !== undefined ? { ...seen, ...one, label } : undefined;
  },
  looks: ({ found }) => [found.id],
  form: () => z.object({ why: text(5_000) }),
  show: (visit) => {
    const { subject, words, tongue } = visit;
    const fields = html`<p>${words.lead} ${subject.until && words.until(sayMoment(subject.until, tongue))}</p>
      ${textarea({
        id: 'why',
        name: 'why',
        rows: 5,
        label: { text: words.why },
        hint: { text: words.whyHint },
        value: enteredIn(visit, 'why'),
        ...mistakeAt(visit, 'why'),
      })}`;
    return caseFormView(visit, subject, { title: subject.label, button: words.button, fields });
  },
  act: async (visit) => {
    const { tx, act, subject, form } = visit;
    const { found, followUp } = subject;
    const reference = drawReference(systemChance.draw);
    await askFollowUp(tx, { found, followUp, reference, by: 'officer', why: form.why }, act);
    return { to: paths.case(found.reference) };
  },
});
