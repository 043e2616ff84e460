import type { InBoth, Said } from '#language';

const en = {
  title: 'Services',
  about: 'What the council offers, and the versions that somebody proposes.',
  propose: 'Propose a version',
  proposed: 'Proposed',
  offered: 'Offered now',
  none: 'The council offers no service yet.',
  service: 'Service',
  version: 'Version',
  proposals: 'Proposed',
  why: 'Why',
  since: 'Since',
  numbered: (version: number) => `Version ${String(version)}`,
  waiting: (count: number) => (count === 1 ? '1 proposed' : `${String(count)} proposed`),
};
const cy: Said<typeof en> = {
  title: 'Gwasanaethau',
  about: 'Yr hyn y mae’r cyngor yn ei gynnig, a’r fersiynau y mae rhywun yn eu cynnig.',
  propose: 'Cynnig fersiwn',
  proposed: 'Wedi’u cynnig',
  offered: 'Ar gael nawr',
  none: 'Nid yw’r cyngor yn cynnig unrhyw wasanaeth eto.',
  service: 'Gwasanaeth',
  version: 'Fersiwn',
  proposals: 'Wedi’u cynnig',
  why: 'Pam',
  since: 'Ers',
  numbered: (version) => `Fersiwn ${String(version)}`,
  waiting: (count) => `${String(count)} wedi’i chynnig`,
};

export const servicesWords: InBoth<Said<typeof en>> = { en, cy };
