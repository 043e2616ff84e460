import { fieldName } from '#capabilities/forms';
import type { Form } from '#capabilities/forms';
import type { Address } from '#capabilities/gazetteer';
import type { Tongue } from '#language';
import type { Tx } from '#platform/database';
import type { Body } from '#platform/http';
import { findForProperty, partOf } from './find-for-property.ts';

/** The button that asks for addresses; it is no answer. */
export const findButton = 'find-address';

/** A property question of a page that was posted, and the addresses that its list will have. */
export type PropertySearch = {
  readonly question: string;
  readonly typed: string;
  readonly chosen: string;
  readonly found: readonly Address[];
};

type PageOfForm = { readonly form: Form; readonly page: string; readonly tongue: Tongue };

export async function readSearches(
  tx: Tx,
  { form, page, tongue }: PageOfForm,
  body: Body,
): Promise<readonly PropertySearch[]> {
  const asked = form.definition.pages.find(({ page: slug }) => slug === page)?.questions ?? [];
  const searches: PropertySearch[] = [];
  for (const { question, kind } of asked) {
    if (kind !== 'property') continue;
    const found = (await findForProperty(tx, { question, given: body, tongue })) ?? [];
    const typed = partOf(body, question, 'find');
    searches.push({ question, typed, chosen: partOf(body, question, 'uprn'), found });
  }
  return searches;
}

/**
 * Whether the page is to be shown again with a list: its button was pressed, something was typed for which there was no
 * list yet (Enter does that), or something else was typed after an address had been chosen from an earlier list.
 */
export function asksForAddresses(search: PropertySearch, body: Body): boolean {
  const { question, typed, chosen, found } = search;
  if (findButton in body) return true;
  if (typed === '' || found.length === 0) return false;
  if (chosen !== '') return !found.some(({ uprn }) => String(uprn) === chosen);
  return !Object.hasOwn(body, fieldName(question, 'uprn')) && !isByHand(search, body);
}

/** A mistake about an address stands at the list, if there is one, else at what was typed to get one. */
export function whereShown(field: string, searches: readonly PropertySearch[]): string {
  const search = searches.find(
    ({ question }) => field === fieldName(question, 'find') || field === fieldName(question, 'uprn'),
  );
  return search ? fieldName(search.question, search.found.length > 0 ? 'uprn' : 'find') : field;
}

function isByHand({ question }: PropertySearch, body: Body): boolean {
  return ['line-1', 'line-2', 'town', 'postcode'].some((part) => partOf(body, question, part) !== '');
}
