import { lookupBook } from '#portals/shell';
import type { LookupBook } from '#portals/shell';
import type { ApiVisit } from '../kit.ts';

/** The council's sources. How often they are asked is counted by the system that asks, since it asks for many from one network. */
export function clientLookups(visit: ApiVisit): LookupBook {
  const { person } = visit;
  return lookupBook(person.how === 'known' ? { ...visit, asker: `client ${person.client.id}` } : visit);
}
