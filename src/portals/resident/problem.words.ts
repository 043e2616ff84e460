import type { InBoth, Said } from '#language';

const en = {
  notFound: 'Page not found',
  unavailable: 'The service is not available',
  problem: 'Sorry, there is a problem with the service',
  kept: 'Try again in a few minutes. The answers that you sent before this page are kept.',
  call: (telephone: string, hours: string) => `If you cannot wait, call ${telephone}, ${hours}.`,
  help: (telephone: string, hours: string) => `If you need help, call ${telephone}, ${hours}.`,
  quote: 'If you call us about this, quote',
  home: 'All services',
};

const cy: Said<typeof en> = {
  notFound: 'Heb ddod o hyd i’r dudalen',
  unavailable: 'Nid yw’r gwasanaeth ar gael',
  problem: 'Mae’n ddrwg gennym, mae problem gyda’r gwasanaeth',
  kept: 'Rhowch gynnig arall arni mewn ychydig funudau. Mae’r atebion a anfonoch cyn y dudalen hon wedi’u cadw.',
  call: (telephone, hours) => `Os na allwch aros, ffoniwch ${telephone}, ${hours}.`,
  help: (telephone, hours) => `Os oes angen cymorth arnoch, ffoniwch ${telephone}, ${hours}.`,
  quote: 'Os byddwch yn ein ffonio am hyn, dyfynnwch',
  home: 'Pob gwasanaeth',
};

export const problemWords: InBoth<Said<typeof en>> = { en, cy };
