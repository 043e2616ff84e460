import type { Holding } from '#capabilities/holdings';
import { text } from '#language';
import { endHeld, tellsHolder } from '#services';
import { z } from 'zod';
import { revision } from '../cases/case-for.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { canChange } from './can-change.ts';
import { endingFields, eveOf } from './ending-fields.ts';
import { endingWords } from './ending.words.ts';
import { holdingFor, holdingParams } from './holding-for.ts';
import { holdingFormView, holdingOverView } from './holding-form.view.ts';

/** Ends it before its term does: its holder gives it up, or it is revoked. */
export default page({
  at: '/holdings/:reference/ending',
  access: 'holding.end',
  params: holdingParams,
  words: endingWords,
  find: async (visit) => {
    const seen = await holdingFor(visit, visit.params.reference);
    return seen && { ...seen, isTold: await tellsHolder(visit.tx, seen.held, 'ended') };
  },
  looks: ({ held }) => [held.id],
  form: ({ held }) =>
    z.object({
      revision,
      how: z.enum(['surrendered', 'revoked'], { error: 'missing' }),
      day: dayOfTerm(held),
      why: text(2_000),
    }),
  show: (visit) => {
    const { subject, words } = visit;
    const { title, button, over } = words;
    if (!canChange(visit, subject.held)) return holdingOverView(visit, subject, { title, over });
    const fields = endingFields(visit, subject, words);
    return holdingFormView(visit, subject, { title, button, fields, isGrave: true });
  },
  act: async ({ tx, act, subject: { held }, form: { revision: seen, how, day, why } }) => {
    await endHeld(tx, { held, revision: seen, how, last: day, why }, act);
    return { to: paths.holding(held.reference) };
  },
});

/** A day of its term; or the one before it, where it shall never begin. */
function dayOfTerm(held: Pick<Holding, 'fromOn' | 'untilOn'>) {
  return z.iso.date({ error: 'missing' }).transform((written, context): Temporal.PlainDate => {
    const day = Temporal.PlainDate.from(written);
    const isSooner = Temporal.PlainDate.compare(day, eveOf(held)) < 0;
    if (!isSooner && Temporal.PlainDate.compare(day, held.untilOn) <= 0) return day;
    context.issues.push({ code: 'custom', message: 'outside', input: written });
    return z.NEVER;
  });
}
