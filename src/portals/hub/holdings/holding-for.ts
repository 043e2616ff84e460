import { findHolding } from '#capabilities/holdings';
import type { Holding } from '#capabilities/holdings';
import { caseReference } from '#language';
import type { CaseReference } from '#language';
import { holdingWords } from '#services';
import type { HoldingWords } from '#services';
import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import type { Rail } from '../frame/rail.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { sightFor } from '../sight.ts';

/** A holding that the officer may see, with its service's words and the rail beside it. */
export type SeenHolding = { readonly held: Holding; readonly words: HoldingWords; readonly rail: Rail };

export const holdingParams = z.object({ reference: caseReference });

/** Nothing when there is no such holding, or not for this officer. */
export async function holdingFor(
  visit: HubVisit,
  reference: CaseReference,
): Promise<SeenHolding | undefined> {
  const { tx, tongue } = visit;
  const held = await findHolding(tx, sightFor(officerIn(visit)), reference);
  return held && { held, words: await holdingWords(tx, held, tongue), rail: await railOf(visit) };
}
