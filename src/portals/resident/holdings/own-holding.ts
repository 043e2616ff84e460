import { findOwnHolding } from '#capabilities/holdings';
import { caseReference } from '#language';
import type { CaseReference } from '#language';
import { renewalOf } from '#services';
import type { Renewal } from '#services';
import { z } from 'zod';
import type { ResidentVisit } from '../kit.ts';
import { draftHere } from '../services/draft-holder.ts';
import { saidHolding } from './said-holding.ts';
import type { SaidHolding } from './said-holding.ts';
import { whoseOf } from './whose.ts';

export type OwnHolding = {
  readonly held: SaidHolding;
  /** How it may be renewed, where it may be at all. */
  readonly renewal: Renewal | undefined;
  /** Something of its service was begun and not sent. */
  readonly isBegun: boolean;
};

export const ownParams = z.object({ reference: caseReference });

/** The holding of whoever is signed in; nothing where there is none, or it is somebody else's. */
export async function ownHolding(
  visit: ResidentVisit,
  reference: CaseReference,
): Promise<OwnHolding | undefined> {
  const { tx, tongue, now, person } = visit;
  const whose = whoseOf(person);
  const held = whose && (await findOwnHolding(tx, whose, reference));
  if (!held) return undefined;
  return {
    held: await saidHolding(tx, held, { tongue, now }),
    renewal: await renewalOf(tx, held, now),
    isBegun: (await draftHere(visit, held.service)) !== undefined,
  };
}
