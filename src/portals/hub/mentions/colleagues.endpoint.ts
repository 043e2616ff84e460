import { findCase } from '#capabilities/cases';
import { caseParams } from '../cases/case-for.ts';
import { endpoint, officerIn } from '../kit.ts';
import { sightFor } from '../sight.ts';
import { z } from 'zod';
import { colleaguesFor } from './colleagues.ts';

/** Whom a note on a case may mention, for the script that completes a name. */
export const colleaguesEndpoint = endpoint({
  at: '/cases/:reference/colleagues.json',
  access: 'case.note',
  params: caseParams,
  query: z.object({}),
  answer: async (visit) => {
    const found = await findCase(visit.tx, sightFor(officerIn(visit)), visit.params.reference);
    if (!found) return undefined;
    const colleagues = (await colleaguesFor(visit, found)).filter(({ sees }) => sees);
    return {
      type: 'application/json; charset=utf-8',
      body: JSON.stringify({ colleagues: colleagues.map(({ name, handle }) => ({ name, handle })) }),
    };
  },
});
