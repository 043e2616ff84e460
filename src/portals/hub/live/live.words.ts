import type { InBoth, Said } from '#language';

const en = {
  looking: (names: string, count: number) => `${names} ${count === 1 ? 'is' : 'are'} looking at this case`,
  writing: (names: string, count: number) => `${names} ${count === 1 ? 'is' : 'are'} writing`,
  atLook: (names: string, count: number) => `${names} ${count === 1 ? 'is' : 'are'} looking`,
  changed: (time: string, by: string) => `Changed at ${time}: ${by}.`,
  show: 'Show',
};
const cy: Said<typeof en> = {
  looking: (names) => `Mae ${names} yn edrych ar yr achos hwn`,
  writing: (names) => `Mae ${names} yn ysgrifennu`,
  atLook: (names) => `Mae ${names} yn edrych`,
  changed: (time, by) => `Newidiwyd am ${time}: ${by}.`,
  show: 'Dangos',
};

export const liveWords: InBoth<Said<typeof en>> = { en, cy };
