import type { InBoth, Said } from '#language';

const en = {
  title: 'API clients',
  about: 'Other systems of the council’s that may ask Moothall, each by a key of its own.',
  add: 'Add a client',
  guide: 'What a client can ask',
  name: 'Name',
  may: 'It may',
  used: 'Last asked',
  standing: 'Key',
  never: 'Never',
  good: 'Good',
  goodUntil: (day: string) => `Good until ${day}`,
  past: (day: string) => `Ended ${day}`,
  revoked: 'Revoked',
  permissions: {
    'places.read': 'Read places',
    'services.read': 'Read services',
    'requests.create': 'Make requests for people',
    'asks.answer': 'Answer what is asked of others',
  },
  onward: 'Next 50',
  empty: 'No other system may ask yet.',
};
const cy: Said<typeof en> = {
  title: 'Cleientiaid yr API',
  about: 'Systemau eraill y cyngor a gaiff holi Moothall, pob un â’i allwedd ei hun.',
  add: 'Ychwanegu cleient',
  guide: 'Beth y gall cleient ei ofyn',
  name: 'Enw',
  may: 'Caiff',
  used: 'Holi diwethaf',
  standing: 'Allwedd',
  never: 'Erioed',
  good: 'Dilys',
  goodUntil: (day) => `Dilys tan ${day}`,
  past: (day) => `Daeth i ben ${day}`,
  revoked: 'Wedi’i dirymu',
  permissions: {
    'places.read': 'Darllen lleoedd',
    'services.read': 'Darllen gwasanaethau',
    'requests.create': 'Gwneud ceisiadau dros bobl',
    'asks.answer': 'Ateb yr hyn a ofynnir i eraill',
  },
  onward: 'Y 50 nesaf',
  empty: 'Ni chaiff unrhyw system arall holi eto.',
};

export const clientsWords: InBoth<Said<typeof en>> = { en, cy };
