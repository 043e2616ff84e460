import type { Address } from '#capabilities/gazetteer';
import { optionalText } from '#language';
import type { Uprn } from '#language';
import { Refusal } from '#platform/errors';
import { z } from 'zod';
import { addressBook, unavailable } from '../../shell/index.ts';
import type { ResidentVisit } from '../kit.ts';

/** What somebody typed to find an address; nothing typed yet is no mistake. */
export const finderQuery = z.object({ q: optionalText(200).optional().catch(undefined) });

/** The addresses for what was typed, the best first. */
export type Finding = {
  /** Undefined before anything was asked. */
  readonly typed: string | undefined;
  readonly addresses: readonly Address[];
  /** There are more than are shown. */
  readonly hasMore: boolean;
  /** Nobody can say at the moment. */
  readonly isDown: boolean;
};

const most = 50;

export async function findAddress(visit: ResidentVisit, typed: string | undefined): Promise<Finding> {
  const none = { typed, addresses: [], hasMore: false, isDown: false };
  if (!typed) return none;
  const found = await addressBook(visit).search(typed, most);
  return found === unavailable ? { ...none, isDown: true } : { ...none, ...found };
}

/** The property at an address of ours; refuses where nobody can say at the moment. */
export async function propertyAt(visit: ResidentVisit, uprn: Uprn): Promise<Address | undefined> {
  const found = await addressBook(visit).property(uprn);
  if (found === unavailable) throw new Refusal('gazetteer.source-unavailable');
  return found;
}
