import { propertyOf, searchAddresses } from '#capabilities/gazetteer';
import type { AddressBook, AddressVisit } from './address-book.ts';

/** The council's own gazetteer. */
export function ownBook({ tx, tongue }: Pick<AddressVisit, 'tx' | 'tongue'>): AddressBook {
  return {
    search: async (typed, most) => {
      const { results, total } = await searchAddresses(tx, { typed, most, tongue });
      return { addresses: results, hasMore: total.more || total.count > results.length };
    },
    /** Streets that are called so, else those of the addresses that fit. */
    streets: async (typed, most) => {
      const { streets, results } = await searchAddresses(tx, { typed, most: 100, tongue });
      const found = [...streets, ...results].flatMap(({ usrn }) => usrn ?? []);
      return [...new Set(found)].slice(0, most);
    },
    property: async (uprn) => propertyOf(tx, uprn, tongue),
    choose: async () => {},
  };
}
