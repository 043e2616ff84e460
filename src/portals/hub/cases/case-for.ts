import { caseNamed, findCase, mergedUnder } from '#capabilities/cases';
import type { CaseRecord, Handling } from '#capabilities/cases';
import { caseReference } from '#language';
import type { CaseReference } from '#language';
import { Elsewhere } from '#platform/http';
import { caseWords } from '#services';
import type { CaseWords } from '#services';
import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import type { Rail } from '../frame/rail.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sightFor } from '../sight.ts';

/** A case that the officer may see, with its service's words and the rail beside it. */
export type SeenCase = { readonly found: CaseRecord; readonly words: CaseWords; readonly rail: Rail };

export const caseParams = z.object({ reference: caseReference });

/**
 * Nothing when there is no such case, or not for this officer. Of one that has been merged, pages stand with the one that stays. A form that was
 * opened before is still about the case that it names, and what it would do is refused there: nothing typed is lost, and nothing is done to another case.
 */
export async function caseFor(
  visit: HubVisit,
  reference: CaseReference,
): Promise<SeenCase | Elsewhere | undefined> {
  const { tx } = visit;
  const found = await findCase(tx, sightFor(officerIn(visit)), reference);
  if (!found || found.reference === reference || !(await mergedUnder(tx, reference)))
    return found && asSeen(visit, found);
  const named = isSent(visit) ? await caseNamed(tx, sightFor(officerIn(visit)), reference) : undefined;
  return named ? asSeen(visit, named) : new Elsewhere(paths.case(found.reference));
}

/** The case that is worked on under a reference, also where that is one which has been merged: for what is read with it. */
export async function caseServing(visit: HubVisit, reference: CaseReference): Promise<SeenCase | undefined> {
  const found = await findCase(visit.tx, sightFor(officerIn(visit)), reference);
  return found && asSeen(visit, found);
}

async function asSeen(visit: HubVisit, found: CaseRecord): Promise<SeenCase> {
  const { tx, tongue } = visit;
  return { found, words: await caseWords(tx, found, tongue), rail: await railOf(visit) };
}

/** Whether a form has been sent: it carries its token at the least. */
function isSent({ entered }: HubVisit): boolean {
  return Object.keys(entered).length > 0;
}

/** The revision that the officer looked at, as a page's hidden field has it. */
export const revision = z
  .string({ error: 'missing' })
  .regex(/^\d{1,9}$/, { error: 'malformed' })
  .transform(Number);

/** What a change of the case is bound to: what the officer saw, and whether they may change a closed one. */
export function handling(visit: HubVisit, { id }: CaseRecord, seen?: number): Handling {
  return { case: id, revision: seen, evenIfClosed: officerIn(visit).may.includes('case.change-closed') };
}

/** Back to the case, or to the officer's own queue when the change has taken it out of their sight. */
export function afterwards(
  visit: HubVisit,
  { reference }: CaseRecord,
  sight: string,
): { readonly to: string } {
  return { to: officerIn(visit).sees.includes(sight) ? paths.case(reference) : paths.home };
}
