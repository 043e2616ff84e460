import { resumeHolding } from '#capabilities/holdings';
import { text } from '#language';
import { html } from '#platform/html';
import { tellsHolder } from '#services';
import { z } from 'zod';
import { revision } from '../cases/case-for.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { canChange } from './can-change.ts';
import { holdingFor, holdingParams } from './holding-for.ts';
import { holdingFormView, holdingOverView } from './holding-form.view.ts';
import { resumptionWords } from './resumption.words.ts';
import { whyField } from './why-field.ts';

/** It counts again from today on. */
export default page({
  at: '/holdings/:reference/resumption',
  access: 'holding.suspend',
  params: holdingParams,
  words: resumptionWords,
  find: async (visit) => {
    const seen = await holdingFor(visit, visit.params.reference);
    return seen && { ...seen, isTold: await tellsHolder(visit.tx, seen.held, 'resumed') };
  },
  looks: ({ held }) => [held.id],
  form: () => z.object({ revision, why: text(2_000) }),
  show: (visit) => {
    const { subject, words } = visit;
    const { title, button, over, already } = words;
    if (!canChange(visit, subject.held)) return holdingOverView(visit, subject, { title, over });
    if (!subject.held.suspendedOn) return holdingOverView(visit, subject, { title, over: already });
    const fields = html`<p>${words.about}</p>
      ${whyField(visit, subject)}`;
    return holdingFormView(visit, subject, { title, button, fields });
  },
  act: async ({ tx, act, subject: { held }, form: { revision: seen, why } }) => {
    await resumeHolding(tx, { holding: held.id, revision: seen, why }, act);
    return { to: paths.holding(held.reference) };
  },
});
