import type { AddressBook, AddressVisit } from './address-book.ts';
import { outsideBook } from './outside-book.ts';
import { ownBook } from './own-book.ts';

/** The addresses of a visit's council. */
export function addressBook(visit: AddressVisit): AddressBook {
  const { addresses } = visit.world;
  return addresses ? outsideBook(visit, addresses) : ownBook(visit);
}
