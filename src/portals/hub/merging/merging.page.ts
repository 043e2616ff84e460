import { Refusal } from '#platform/errors';
import { Elsewhere } from '#platform/http';
import { mergeWith } from '#services';
import { z } from 'zod';
import { afterwards, caseFor, caseParams, revision } from '../cases/case-for.ts';
import { overtakenView } from '../cases/case-form.view.ts';
import { page } from '../kit.ts';
import { mergingFor } from './merging-for.ts';
import { mergingView } from './merging.view.ts';
import { mergingWords } from './merging.words.ts';

/** Merges a case with another one about the same thing: which one, what would come of it, and then it is done. */
export default page({
  at: '/cases/:reference/merging',
  access: 'case.merge',
  params: caseParams,
  query: z.object({
    with: z.string().max(100).optional().catch(undefined),
    keeps: z.enum(['this', 'other']).optional().catch(undefined),
  }),
  words: mergingWords,
  find: async (visit) => {
    const seen = await caseFor(visit, visit.params.reference);
    if (!seen || seen instanceof Elsewhere) return seen;
    return mergingFor(visit, seen, visit.query);
  },
  looks: ({ found, pair, near }) => [
    ...new Set([
      found.id,
      ...(pair ? [pair.goes.found.id, pair.stays.found.id] : near.map((one) => one.found.id)),
    ]),
  ],
  form: () => z.object({ revision }),
  show: (visit) =>
    visit.subject.found.closing
      ? overtakenView(visit, visit.subject, { title: visit.words.title })
      : mergingView(visit, visit.subject, visit.words),
  act: async (visit) => {
    const { tx, act, subject, form } = visit;
    if (!subject.pair) throw new Refusal('case.not-found');
    const [goes, stays] = [subject.pair.goes.found, subject.pair.stays.found];
    await mergeWith(tx, { goes, stays, revision: form.revision }, act);
    return afterwards(visit, stays, stays.sight);
  },
});
