import type { InBoth, Said } from '#language';

const en = {
  title: 'Registers',
  about: 'What the council has granted to people, from one day to another: one register for each kind.',
  register: 'Register',
  today: 'Today',
  held: (count: string) => `${count} held`,
  empty: 'No service of your teams grants anything that has a register.',
};
const cy: Said<typeof en> = {
  title: 'Cofrestri',
  about: 'Yr hyn y mae’r cyngor wedi’i roi i bobl, o un diwrnod i’r llall: un gofrestr ar gyfer pob math.',
  register: 'Cofrestr',
  today: 'Heddiw',
  held: (count) => `Yn cael eu dal: ${count}`,
  empty: 'Nid oes gwasanaeth gan eich timau sy’n rhoi dim sydd â chofrestr.',
};

export const registersWords: InBoth<Said<typeof en>> = { en, cy };
