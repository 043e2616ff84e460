import { findCase } from '#capabilities/cases';
import type { CaseRecord, Handling } from '#capabilities/cases';
import { caseReference } from '#language';
import type { CaseReference } from '#language';
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

/** Nothing when there is no such case, or not for this officer. */
export async function caseFor(visit: HubVisit, reference: CaseReference): Promise<SeenCase | undefined> {
  const { tx, tongue } = visit;
  const found = await findCase(tx, sightFor(officerIn(visit)), reference);
  if (!found) return undefined;
  return { found, words: await caseWords(tx, found, tongue), rail: await railOf(visit) };
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
