import { fieldName } from '#capabilities/forms';
import type { Form } from '#capabilities/forms';
import type { Mistake, Tongue } from '#language';
import type { Tx } from '#platform/database';
import type { Body } from '#platform/http';
import { unavailable } from '../addresses/address-book.ts';
import type { AddressBook, Unavailable } from '../addresses/address-book.ts';
import { findForProperty, partOf } from './find-for-property.ts';
import { findForStreet } from './find-for-street.ts';
import { formWords } from './form.words.ts';

/** The button that asks for addresses or streets; it is no answer. */
export const findButton = 'find-address';

/** A question of a page that was posted in which something is sought and chosen from a list, and what that list will have. */
export type PlaceSearch = {
  readonly question: string;
  readonly typed: string;
  /** The part that the list sends. */
  readonly list: 'uprn' | 'usrn';
  readonly chosen: string;
  readonly found: readonly string[];
  /** Nobody could say what that list has: it has nothing, and it is to be typed by hand. */
  readonly isDown: boolean;
  /** Whether it was typed by hand instead. */
  readonly isByHand: boolean;
};

const lists = { property: 'uprn', address: 'uprn', street: 'usrn' } as const;
const handLines = ['line-1', 'line-2', 'town', 'postcode'] as const;
const byHand = { property: handLines, address: [...handLines, 'country'], street: ['street'] } as const;

const firstByHand = { uprn: 'line-1', usrn: 'street' } as const;

type PageOfForm = {
  readonly form: Form;
  readonly page: string;
  readonly tongue: Tongue;
  readonly addresses: AddressBook;
};

export async function readSearches(
  tx: Tx,
  { form, page, tongue, addresses }: PageOfForm,
  body: Body,
): Promise<readonly PlaceSearch[]> {
  const asked = form.definition.pages.find(({ page: slug }) => slug === page)?.questions ?? [];
  const searches: PlaceSearch[] = [];
  for (const { question, kind } of asked) {
    if (kind !== 'property' && kind !== 'address' && kind !== 'street') continue;
    const found = await foundFor(tx, kind, { question, given: body, tongue, addresses });
    searches.push({
      question,
      typed: partOf(body, question, 'find'),
      list: lists[kind],
      chosen: partOf(body, question, lists[kind]),
      found: found === unavailable ? [] : found,
      isDown: found === unavailable,
      isByHand: byHand[kind].some((part) => partOf(body, question, part) !== ''),
    });
  }
  return searches;
}

/**
 * Whether the page is to be shown again with a list: its button was pressed, something was typed for which there was no
 * list yet (Enter does that), or something else was typed after one had been chosen from an earlier list.
 */
export function asksForList(search: PlaceSearch, body: Body): boolean {
  const { question, typed, list, chosen, found, isByHand } = search;
  if (findButton in body) return true;
  if (typed === '' || found.length === 0) return false;
  if (chosen !== '') return !found.includes(chosen);
  return !Object.hasOwn(body, fieldName(question, list)) && !isByHand;
}

/** Whether its button was pressed and nothing had been typed. */
export function seeksNothing({ question, typed }: PlaceSearch, body: Body): boolean {
  return typed === '' && Object.hasOwn(body, findButton) && body[findButton] === question;
}

export function sayBlank({ list }: PlaceSearch, tongue: Tongue): string {
  return list === 'uprn' ? formWords[tongue].enterPostcode : formWords[tongue].enterStreet;
}

/**
 * A mistake about what was sought stands at the list, if there is one, else at what was typed to get one; where nobody could say, it is no
 * mistake of theirs, and stands at the first line to be typed by hand.
 */
export function whereShown(field: string, searches: readonly PlaceSearch[]): string {
  const search = searches.find((one) => isSought(field, one));
  if (!search) return field;
  if (search.isDown) return fieldName(search.question, firstByHand[search.list]);
  return fieldName(search.question, search.found.length > 0 ? search.list : 'find');
}

type Sought = Parameters<typeof findForStreet>[1];

async function foundFor(
  tx: Tx,
  kind: keyof typeof lists,
  sought: Sought,
): Promise<readonly string[] | Unavailable> {
  if (kind !== 'street') {
    const found = await findForProperty(sought.addresses, sought);
    return found === unavailable ? unavailable : (found ?? []).map(({ uprn }) => String(uprn));
  }
  const found = await findForStreet(tx, sought);
  return found === unavailable ? unavailable : (found ?? []).map(({ usrn }) => String(usrn));
}

/** What a mistake says: where nobody could say what was sought, that, and what to do. */
export function saidOf({ field, words }: Mistake, searches: readonly PlaceSearch[], tongue: Tongue): string {
  const search = searches.find((one) => one.isDown && isSought(field, one));
  if (!search) return words;
  return search.list === 'uprn' ? formWords[tongue].addressesDown : formWords[tongue].streetsDown;
}

function isSought(field: string, { question, list }: Pick<PlaceSearch, 'question' | 'list'>): boolean {
  return field === fieldName(question, 'find') || field === fieldName(question, list);
}
