import type { Address, OutsideAddresses } from '#capabilities/gazetteer';
import type { Tongue, Uprn, Usrn } from '#language';
import type { Tx } from '#platform/database';
import type { Errands } from '#platform/http';

/** Nobody can say now: an outside source does not answer. The person is told, and goes on without. */
export const unavailable = 'unavailable';
export type Unavailable = typeof unavailable;

export type AddressesFound = { readonly addresses: readonly Address[]; readonly hasMore: boolean };

/** The addresses from which people choose: the council's own gazetteer, or a source outside. */
export type AddressBook = {
  /** What fits what was typed, the best first. */
  readonly search: (typed: string, most: number) => Promise<AddressesFound | Unavailable>;
  /** The streets that what was typed may mean. */
  readonly streets: (typed: string, most: number) => Promise<readonly Usrn[] | Unavailable>;
  readonly property: (uprn: Uprn) => Promise<Address | Unavailable | undefined>;
  /** Somebody says that their request is about it: it is known from now on, whatever the source does. */
  readonly choose: (chosen: { readonly uprn: Uprn } | { readonly usrn: Usrn }) => Promise<void>;
};

/** A visit, as far as addresses are looked up in it. */
export type AddressVisit = {
  readonly tx: Tx;
  readonly tongue: Tongue;
  readonly now: Temporal.Instant;
  readonly errands: Errands;
  /** By what is counted how often it asks: the network from which somebody comes; another system by its name. */
  readonly asker?: string;
  readonly network: () => string;
  readonly world: AddressWorld;
};

export type AddressWorld = {
  /** Where addresses come from; the council's own gazetteer when it is left out. */
  readonly addresses?: OutsideAddresses | undefined;
};
