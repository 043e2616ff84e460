import type { InBoth, Said } from '#language';

const en = {
  title: 'What do you need?',
  lead: 'Report, apply or ask. You do not need an account for most things.',
  find: 'Search services',
  findButton: 'Find',
  all: 'All services',
  found: (count: number, typed: string) =>
    count === 1 ? `1 service for ‘${typed}’` : `${String(count)} services for ‘${typed}’`,
  notFound: (typed: string) => `Nothing has all the words of ‘${typed}’`,
  none: 'Try another word, or look at all services. If you do not find it, call us or ask us a question.',
  closest: 'These come nearest:',
  others: 'Other services',
  byLetter: 'All services from A to Z',
  showAll: 'Show all services',
  address: 'For your address',
  binDays: 'Bin days',
  binDaysAbout: 'When each bin is collected, also in your calendar',
  councillors: 'Your councillors',
  councillorsAbout: 'Who speaks for your ward, and how to reach them',
  nearest: 'Find your nearest',
  nearestAbout: 'Places near you, and when they are open',
  track: 'Track a request without an account',
  trackHow: 'You need its reference, for example 7KQ4-2XW9, and your email address.',
  trackLink: 'Track a request',
  help: 'If you need help',
  helpHow: (telephone: string, hours: string) =>
    `Call ${telephone}, ${hours}. We can do all of this with you.`,
};

const cy: Said<typeof en> = {
  title: 'Beth sydd ei angen arnoch?',
  lead: 'Rhoi gwybod, gwneud cais neu ofyn. Nid oes angen cyfrif arnoch ar gyfer y rhan fwyaf o bethau.',
  find: 'Chwilio am wasanaeth',
  findButton: 'Chwilio',
  all: 'Pob gwasanaeth',
  found: (count, typed) => `Gwasanaethau ar gyfer ‘${typed}’: ${String(count)}`,
  notFound: (typed) => `Nid oes dim â’r geiriau hyn i gyd: ‘${typed}’`,
  none: 'Rhowch gynnig ar air arall, neu edrychwch ar bob gwasanaeth. Os na ddewch o hyd iddo, ffoniwch ni neu gofynnwch gwestiwn i ni.',
  closest: 'Y rhain sydd agosaf:',
  others: 'Gwasanaethau eraill',
  byLetter: 'Pob gwasanaeth o A i Y',
  showAll: 'Dangos pob gwasanaeth',
  address: 'Ar gyfer eich cyfeiriad',
  binDays: 'Diwrnodau bin',
  binDaysAbout: 'Pryd y cesglir pob bin, hefyd yn eich calendr',
  councillors: 'Eich cynghorwyr',
  councillorsAbout: 'Pwy sy’n siarad dros eich ward, a sut i’w cyrraedd',
  nearest: 'Dod o hyd i’r agosaf',
  nearestAbout: 'Lleoedd gerllaw, a phryd y maent ar agor',
  track: 'Dilyn cais heb gyfrif',
  trackHow: 'Bydd angen y cyfeirnod arnoch, er enghraifft 7KQ4-2XW9, a’ch cyfeiriad e-bost.',
  trackLink: 'Dilyn cais',
  help: 'Os oes angen cymorth arnoch',
  helpHow: (telephone, hours) => `Ffoniwch ${telephone}, ${hours}. Gallwn wneud hyn i gyd gyda chi.`,
};

export const homeWords: InBoth<Said<typeof en>> = { en, cy };
