import type { Tongue } from '#language';
import type { Tx } from '#platform/database';
import { unavailable } from '../addresses/address-book.ts';
import type { AddressBook } from '../addresses/address-book.ts';
import { findForProperty } from './find-for-property.ts';
import { findForStreet } from './find-for-street.ts';
import { formWords } from './form.words.ts';

type Searching = {
  readonly kind: 'property' | 'address' | 'street';
  readonly typed: string;
  readonly tongue: Tongue;
  readonly addresses: AddressBook;
};

/** What there is to choose from, each with its number and its words; or what to tell whoever sought it. */
export type PlacesFound =
  | { readonly found: readonly { readonly code: string; readonly label: string }[] }
  | { readonly words: string };

/** The addresses or streets that somebody may mean who answers in words, as the page would list them. */
export async function searchPlaces(tx: Tx, searching: Searching): Promise<PlacesFound> {
  const words = formWords[searching.tongue];
  return searching.kind === 'street' ? streets(tx, searching, words) : properties(searching, words);
}

type Words = (typeof formWords)['en'];

const sought = ({ typed }: Searching) => ({ question: 'sought', given: { 'sought.find': typed } });

async function properties(searching: Searching, words: Words): Promise<PlacesFound> {
  const found = await findForProperty(searching.addresses, sought(searching));
  if (found === unavailable) return { words: words.addressesDown };
  if (!found || found.length === 0) return { words: words.noAddress };
  return { found: found.map(({ uprn, line }) => ({ code: String(uprn), label: line })) };
}

async function streets(tx: Tx, searching: Searching, words: Words): Promise<PlacesFound> {
  const { tongue, addresses } = searching;
  const found = await findForStreet(tx, { ...sought(searching), tongue, addresses });
  if (found === unavailable) return { words: words.streetsDown };
  if (!found || found.length === 0) return { words: words.noStreet };
  return { found: found.map(({ usrn, line }) => ({ code: String(usrn), label: line })) };
}
