import { streetsOf } from '#capabilities/gazetteer';
import { usrn } from '#language';
import type { Tongue, Usrn } from '#language';
import type { Tx } from '#platform/database';
import { unavailable } from '../addresses/address-book.ts';
import type { AddressBook, Unavailable } from '../addresses/address-book.ts';
import { mostTyped, partOf } from './find-for-property.ts';

/** A street of the list, with its locality. */
export type StreetChoice = { readonly usrn: Usrn; readonly line: string };

/** A list that a person can still read. */
const mostStreets = 30;

type Sought = {
  readonly question: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly tongue: Tongue;
  readonly addresses: AddressBook;
};

/** The streets for what was typed, else the one that is chosen; nothing before anything was typed. */
export async function findForStreet(
  tx: Tx,
  { question, given, tongue, addresses }: Sought,
): Promise<readonly StreetChoice[] | Unavailable | undefined> {
  const typed = partOf(given, question, 'find');
  const chosen = usrn.safeParse(partOf(given, question, 'usrn'));
  if (typed !== '') {
    const found = await addresses.streets(typed.slice(0, mostTyped), mostStreets);
    return found === unavailable ? unavailable : named(tx, found, tongue);
  }
  return chosen.success ? named(tx, [chosen.data], tongue) : undefined;
}

async function named(tx: Tx, usrns: readonly Usrn[], tongue: Tongue): Promise<readonly StreetChoice[]> {
  const names = await streetsOf(tx, usrns);
  return usrns.flatMap((one) => {
    const street = names.get(one)?.[tongue];
    if (!street) return [];
    const { name, locality, town } = street;
    return [{ usrn: one, line: [name, locality, town].filter((part) => part !== '').join(', ') }];
  });
}
