import type { InBoth, Said } from '#language';

const en = {
  metres: (metres: string) => `${metres} metres`,
  miles: (miles: string, isOne: boolean) => (isOne ? '1 mile' : `${miles} miles`),
};
const cy: Said<typeof en> = {
  metres: (metres) => `${metres} metr`,
  miles: (miles, isOne) => (isOne ? '1 filltir' : `${miles} milltir`),
};

export const distanceWords: InBoth<Said<typeof en>> = { en, cy };
