import { actionsFor, reportsOn } from '#capabilities/cases';
import type { Action } from '#capabilities/cases';
import { nameOfficers } from '#capabilities/identity';
import { areasAt, mapOf } from '#capabilities/mapping';
import { z } from 'zod';
import { officerIn, page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { answersIn } from './answers.ts';
import { caseFor, caseParams } from './case-for.ts';
import type { SeenCase } from './case-for.ts';
import { caseView } from './case.view.ts';
import { casePageWords } from './case.words.ts';
import { storyOf } from './story.ts';

/** A case: its story, its facts, and what can be done with it now. */
export default page({
  at: '/cases/:reference',
  access: 'case.read',
  params: caseParams,
  query: z.object({ before: z.coerce.number().int().positive().optional().catch(undefined) }),
  words: casePageWords,
  find: async (visit) => {
    const { tx, params, query } = visit;
    const seen = await caseFor(visit, params.reference);
    if (!seen) return undefined;
    const reports = await reportsOn(tx, { case: seen.found.id });
    return {
      ...seen,
      reports,
      owner: await ownerOf(visit, seen),
      actions: await actionsOn(visit, seen),
      answers: await answersIn(visit, reports),
      story: await storyOf(visit, seen, query.before),
      place: await placeFacts(visit, seen),
    };
  },
  looks: ({ found, reports }) => [found.id, ...reports.map(({ id }) => id)],
  show: (visit) => caseView(visit, visit.subject, visit.words),
});

async function ownerOf({ tx }: HubVisit, { found: { officer } }: SeenCase): Promise<string | undefined> {
  return officer ? (await nameOfficers(tx, [officer])).get(officer) : undefined;
}

/** What this officer may do with the case now. The first that closes has a page of its own name. */
async function actionsOn(visit: HubVisit, { found }: SeenCase): Promise<readonly Action[]> {
  const { may } = officerIn(visit);
  if (found.closing) return [];
  const possible = await actionsFor(visit.tx, found);
  const first = possible.find(({ closes }) => closes);
  return possible.filter(
    (action) =>
      (action.closes ? may.includes('case.close') : true) && (action === first || may.includes('case.act')),
  );
}

async function placeFacts({ tx, tongue }: HubVisit, { found: { place } }: SeenCase) {
  const ward = place.point && (await areasAt(tx, place.point)).find(({ kind }) => kind === 'ward');
  const { streets } = await mapOf(tx);
  return { ward: ward ? ward.name[tongue] : undefined, hasMap: place.point !== null && streets.length > 0 };
}
