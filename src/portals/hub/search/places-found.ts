import { questionOf, searchAddresses } from '#capabilities/gazetteer';
import type { FoundAddress, FoundStreet } from '#capabilities/gazetteer';
import { addressBook, unavailable } from '#portals/shell';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { searchWords } from './search.words.ts';

/** A property or a street that a search found, and the page that it leads to. */
export type PlaceFound = {
  readonly says: string;
  /** What tells it from others: the name by which it was found, how many addresses a street has. */
  readonly about: string;
  readonly to: string;
};

export type PlacesFound = {
  readonly places: readonly PlaceFound[];
  /** How many there are that are not shown; `more` where nobody counted to the end. */
  readonly others: { readonly count: number; readonly more: boolean };
  /** Addresses cannot be looked up at the moment. */
  readonly isDown?: true;
};

type Sought = { readonly typed: string; readonly most: number };

const nothing: PlacesFound = { places: [], others: { count: 0, more: false } };

/** Streets first, then addresses, the best first; for whoever may open their pages. */
export async function placesFor(visit: HubVisit, sought: Sought): Promise<PlacesFound> {
  if (sought.typed === '' || !officerIn(visit).may.includes('case.read')) return nothing;
  return visit.world.addresses ? placesOutside(visit, sought) : ownPlaces(visit, sought);
}

/**
 * The same while it is being typed. A source outside is asked for a whole postcode or number alone: each question counts towards its limits, and
 * half a word is none.
 */
export async function placesWhileTyped(visit: HubVisit, sought: Sought): Promise<PlacesFound> {
  const isWhole = !visit.world.addresses || questionOf(sought.typed).kind !== 'words';
  return isWhole ? placesFor(visit, sought) : nothing;
}

async function ownPlaces(visit: HubVisit, { typed, most }: Sought): Promise<PlacesFound> {
  const { tx, tongue } = visit;
  const { results, streets, total } = await searchAddresses(tx, { typed, most, tongue, live: false });
  const places = [
    ...streets.slice(0, 3).map((street) => streetFound(street, visit)),
    ...results.map((address) => addressFound(address, visit)),
  ];
  return { places, others: { count: total.count - results.length, more: total.more } };
}

async function placesOutside(visit: HubVisit, { typed, most }: Sought): Promise<PlacesFound> {
  const found = await addressBook(visit).search(typed, most);
  if (found === unavailable) return { ...nothing, isDown: true };
  const places = found.addresses.map(({ uprn, line }) => ({
    says: line,
    about: '',
    to: paths.property(uprn),
  }));
  return { places, others: { count: 0, more: found.hasMore } };
}

function streetFound(
  { usrn, name, locality, town, addresses }: FoundStreet,
  { tongue }: HubVisit,
): PlaceFound {
  return {
    says: [name, locality || town].filter(Boolean).join(', '),
    about: searchWords[tongue].street(addresses),
    to: paths.street(usrn),
  };
}

function addressFound({ uprn, line, status, why }: FoundAddress, { tongue }: HubVisit): PlaceFound {
  const words = searchWords[tongue];
  const known = why.known && words.knownAs(why.known.line);
  return {
    says: line,
    about: known ?? (status === 'historical' ? words.historical : ''),
    to: paths.property(uprn),
  };
}
