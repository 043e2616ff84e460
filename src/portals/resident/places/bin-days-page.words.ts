import type { InBoth, Said } from '#language';

const en = {
  next: (streams: string, day: string) => `Next: ${streams}, ${day}`,
  none: 'No collection comes by here. Flats often share bins that are emptied otherwise; call us to ask.',
  all: 'All days of the next six weeks',
  calendar: 'Add these days to your calendar',
  how: 'How the calendar works',
  howTo:
    'Open the link on your telephone or computer, or copy its address and choose “subscribe” in your calendar. It stays up to date when days change, and reminds you the evening before.',
};
const cy: Said<typeof en> = {
  next: (streams, day) => `Nesaf: ${streams}, ${day}`,
  none: 'Nid oes casgliad yn dod heibio yma. Mae fflatiau’n aml yn rhannu biniau a gesglir fel arall; ffoniwch ni i ofyn.',
  all: 'Pob diwrnod yn y chwe wythnos nesaf',
  calendar: 'Ychwanegu’r diwrnodau hyn at eich calendr',
  how: 'Sut mae’r calendr yn gweithio',
  howTo:
    'Agorwch y ddolen ar eich ffôn neu’ch cyfrifiadur, neu copïwch ei chyfeiriad a dewis “tanysgrifio” yn eich calendr. Mae’n aros yn gyfredol pan fydd diwrnodau’n newid, ac yn eich atgoffa’r noson cynt.',
};

export const binDaysPageWords: InBoth<Said<typeof en>> = { en, cy };
