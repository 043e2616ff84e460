import { fieldName } from '#capabilities/forms';
import type { Address } from '#capabilities/gazetteer';
import { uprn } from '#language';
import { unavailable } from '../addresses/address-book.ts';
import type { AddressBook, Unavailable } from '../addresses/address-book.ts';

/** A list that a person can still read; a longer one is better narrowed by a house number. */
export const mostAddresses = 100;
export const mostTyped = 100;

type Sought = {
  readonly question: string;
  readonly given: Readonly<Record<string, unknown>>;
};

/** The addresses for what was typed, else the one that is chosen; nothing before anything was typed. */
export async function findForProperty(
  addresses: AddressBook,
  { question, given }: Sought,
): Promise<readonly Address[] | Unavailable | undefined> {
  const typed = partOf(given, question, 'find');
  if (typed !== '') {
    const found = await addresses.search(typed.slice(0, mostTyped), mostAddresses);
    return found === unavailable ? unavailable : found.addresses;
  }
  const chosen = uprn.safeParse(partOf(given, question, 'uprn'));
  const known = chosen.success ? await addresses.property(chosen.data) : undefined;
  return known && known !== unavailable ? [known] : known;
}

export function partOf(given: Readonly<Record<string, unknown>>, question: string, part: string): string {
  const name = fieldName(question, part);
  const value = Object.hasOwn(given, name) ? given[name] : '';
  return typeof value === 'string' ? value.trim() : '';
}
