import { lookupBook } from '#portals/shell';
import type { LookupBook } from '#portals/shell';
import type { ApiVisit } from '../kit.ts';
import { askingOf } from './asking-of.ts';

/** The council's sources, as another system has them asked. */
export function clientLookups(visit: ApiVisit): LookupBook {
  return lookupBook(askingOf(visit));
}
