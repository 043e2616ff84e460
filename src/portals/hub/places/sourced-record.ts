import type { PropertyRecord } from '#capabilities/gazetteer';
import type { Uprn } from '#language';
import { Refusal } from '#platform/errors';
import { addressBook, unavailable } from '#portals/shell';
import type { HubVisit } from '../kit.ts';

/** A property that only a source outside knows: its address and its place. Refuses where nobody can say at the moment. */
export async function sourcedRecord(visit: HubVisit, uprn: Uprn): Promise<PropertyRecord | undefined> {
  const found = await addressBook(visit).property(uprn);
  if (found === unavailable) throw new Refusal('gazetteer.source-unavailable');
  if (!found) return undefined;
  const { line, postcode, point } = found;
  return {
    uprn,
    standing: 'live',
    line,
    postcode,
    point,
    successors: [],
    predecessors: [],
    details: undefined,
  };
}
