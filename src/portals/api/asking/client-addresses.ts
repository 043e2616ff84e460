import { addressBook } from '#portals/shell';
import type { ApiVisit } from '../kit.ts';
import { askingOf } from './asking-of.ts';

/** The addresses from which people choose, as another system has them asked for. */
export function clientAddresses(visit: ApiVisit): ReturnType<typeof addressBook> {
  return addressBook(askingOf(visit));
}
