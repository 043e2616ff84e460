import { baseAwaited, sayBaseDate } from '#capabilities/cases';
import { input } from '#platform/html';
import { Elsewhere } from '#platform/http';
import { z } from 'zod';
import { caseFormView } from '../cases/case-form.view.ts';
import { caseFor, caseParams, revision } from '../cases/case-for.ts';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { baseDateWords } from './base-date.words.ts';

const day = z.iso
  .date({ error: 'missing' })
  .refine((written) => written >= '1900-01-01' && written <= '2199-12-31', { error: 'out-of-range' })
  .transform((written) => Temporal.PlainDate.from(written));

/** The day from which a closed case counts, where its service says that an officer knows it. */
export default page({
  at: '/cases/:reference/base-date',
  access: 'records.review',
  params: caseParams,
  words: baseDateWords,
  find: async (visit) => {
    const seen = await caseFor(visit, visit.params.reference);
    if (!seen || seen instanceof Elsewhere) return seen;
    const base = await baseAwaited(visit.tx, seen.found.id);
    return base ? { ...seen, base } : new Elsewhere(paths.case(seen.found.reference));
  },
  looks: ({ found }) => [found.id],
  form: () => z.object({ revision, day }),
  show: (visit) => {
    const { subject, words } = visit;
    const fields = input({
      id: 'day',
      name: 'day',
      type: 'date',
      label: { text: words.bases[subject.base] },
      hint: { text: words.hint },
      classes: 'govuk-input--width-10',
      value: enteredIn(visit, 'day'),
      ...mistakeAt(visit, 'day'),
    });
    return caseFormView(visit, subject, { title: words.title, button: words.button, fields });
  },
  act: async ({ tx, act, subject: { found }, form }) => {
    await sayBaseDate(tx, { case: found.id, day: form.day }, act);
    return { to: paths.case(found.reference) };
  },
});
