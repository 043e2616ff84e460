import { varyConditions } from '#capabilities/holdings';
import { optionalText, text } from '#language';
import type { Mistake } from '#language';
import { html, textarea } from '#platform/html';
import { tellsHolder } from '#services';
import { z } from 'zod';
import { revision } from '../cases/case-for.ts';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import { quoteView } from '../cases/story-view.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { canChange } from './can-change.ts';
import { conditionsWords } from './conditions.words.ts';
import { holdingFor, holdingParams } from './holding-for.ts';
import { holdingFormView, holdingOverView } from './holding-form.view.ts';
import { whyField } from './why-field.ts';

/** Other conditions from today on, with the reason. */
export default page({
  at: '/holdings/:reference/conditions',
  access: 'holding.vary',
  params: holdingParams,
  words: conditionsWords,
  find: async (visit) => {
    const seen = await holdingFor(visit, visit.params.reference);
    return seen && { ...seen, isTold: await tellsHolder(visit.tx, seen.held, 'varied') };
  },
  looks: ({ held }) => [held.id],
  form: () => z.object({ revision, conditions: optionalText(2_000), why: text(2_000) }),
  show: (visit) => {
    const { subject, words, entered } = visit;
    const { title, button, over } = words;
    if (!canChange(visit, subject.held)) return holdingOverView(visit, subject, { title, over });
    const isSent = Object.keys(entered).length > 0;
    const fields = html`${textarea({
      id: 'conditions',
      name: 'conditions',
      rows: 6,
      label: { text: words.conditions },
      hint: { text: words.conditionsHint },
      value: isSent ? enteredIn(visit, 'conditions') : (subject.held.conditions ?? ''),
      ...mistakeAt(visit, 'conditions'),
    })}
    ${
      isOvertaken(visit.mistakes) &&
      html`<p><b>${words.now}</b></p>
        ${quoteView(subject.held.conditions ?? words.none)}`
    }
    ${whyField(visit, subject)}`;
    return holdingFormView(visit, subject, { title, button, fields });
  },
  act: async ({ tx, act, subject: { held }, form: { revision: seen, conditions, why } }) => {
    const varied = {
      holding: held.id,
      revision: seen,
      conditions: conditions === '' ? null : conditions,
      why,
    };
    await varyConditions(tx, varied, act);
    return { to: paths.holding(held.reference) };
  },
});

/** A colleague was quicker: what stands there now is shown beside what was written. */
function isOvertaken(mistakes: readonly Mistake[]): boolean {
  return mistakes.some(({ field }) => field === '');
}
