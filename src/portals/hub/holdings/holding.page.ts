import { findCase } from '#capabilities/cases';
import { sayPlace, writtenOn } from '#services';
import { officerIn, page } from '../kit.ts';
import { sightFor } from '../sight.ts';
import { changesOf } from './changes.ts';
import { holdingFor, holdingParams } from './holding-for.ts';
import { holdingView } from './holding.view.ts';
import { holdingPageWords } from './holding.words.ts';
import { timersIn } from './timers.ts';

/** What somebody has: what it is, whose, where and until when; what was done with it, and what is to come. */
export default page({
  at: '/holdings/:reference',
  access: 'case.read',
  params: holdingParams,
  words: holdingPageWords,
  find: async (visit) => {
    const { tx, tongue, params } = visit;
    const seen = await holdingFor(visit, params.reference);
    if (!seen) return undefined;
    const { held } = seen;
    return {
      ...seen,
      written: await writtenOn(tx, held, tongue),
      where: (await sayPlace(tx, held, tongue)) ?? held.place ?? undefined,
      // It bears the reference of the case that granted it.
      isCaseSeen: (await findCase(tx, sightFor(officerIn(visit)), held.reference)) !== undefined,
      changes: await changesOf(visit, seen),
      timers: await timersIn(visit, seen),
    };
  },
  looks: ({ held }) => [held.id],
  show: (visit) => holdingView(visit, visit.subject, visit.words),
});
