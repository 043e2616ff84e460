import type { InBoth, Said } from '#language';

const en = {
  title: 'Properties',
  address: 'Address',
  none: 'No property has its address here.',
  atEnd: 'There are no more.',
  next: (most: number) => `Next ${String(most)}`,
  fromTheStart: 'From the start',
};
const cy: Said<typeof en> = {
  title: 'Eiddo',
  address: 'Cyfeiriad',
  none: 'Nid oes gan unrhyw eiddo ei gyfeiriad yma.',
  atEnd: 'Nid oes rhagor.',
  next: (most) => `${String(most)} nesaf`,
  fromTheStart: 'O’r dechrau',
};

export const streetPropertiesWords: InBoth<Said<typeof en>> = { en, cy };
