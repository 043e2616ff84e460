import type { HoldingState } from '#capabilities/holdings';
import type { InBoth, Said } from '#language';

const states: Readonly<Record<HoldingState, string>> = {
  coming: 'To come',
  held: 'Held',
  suspended: 'Suspended',
  expired: 'Run out',
  surrendered: 'Given up',
  revoked: 'Revoked',
};
const en = {
  states,
  first: (day: string, distance: string) => `First day: ${day}, ${distance}`,
  last: (day: string, distance: string) => `Last day: ${day}, ${distance}`,
  early: {
    surrendered: (day: string, distance: string) => `Given up. Last day: ${day}, ${distance}`,
    revoked: (day: string, distance: string) => `Revoked. Last day: ${day}, ${distance}`,
  },
  never: 'Ended before it began',
};
const cy: Said<typeof en> = {
  states: {
    coming: 'I ddod',
    held: 'Yn cael ei ddal',
    suspended: 'Wedi’i atal dros dro',
    expired: 'Wedi dod i ben',
    surrendered: 'Wedi’i ildio',
    revoked: 'Wedi’i ddirymu',
  },
  first: (day, distance) => `Diwrnod cyntaf: ${day}, ${distance}`,
  last: (day, distance) => `Diwrnod olaf: ${day}, ${distance}`,
  early: {
    surrendered: (day, distance) => `Wedi’i ildio. Diwrnod olaf: ${day}, ${distance}`,
    revoked: (day, distance) => `Wedi’i ddirymu. Diwrnod olaf: ${day}, ${distance}`,
  },
  never: 'Daeth i ben cyn iddo ddechrau',
};

export const standingWords: InBoth<Said<typeof en>> = { en, cy };
