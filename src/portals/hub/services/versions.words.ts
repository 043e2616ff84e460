import type { InBoth, Said } from '#language';

const en = {
  proposals: 'Proposed versions',
  noProposals: 'Nobody has proposed a version.',
  versions: 'Published versions',
  noVersions: 'No version has been published yet.',
  version: 'Version',
  numbered: (version: number) => `Version ${String(version)}`,
  inForce: 'In force',
  inForceFrom: 'In force from',
  never: 'Not yet',
  published: 'Published',
  extended: (at: string) => `Added to: ${at}`,
  why: 'Why',
  by: 'Proposed by',
  command: 'Whoever runs Moothall',
  standing: 'Standing',
  proposed: 'Proposed',
};
const cy: Said<typeof en> = {
  proposals: 'Fersiynau a gynigiwyd',
  noProposals: 'Nid oes neb wedi cynnig fersiwn.',
  versions: 'Fersiynau a gyhoeddwyd',
  noVersions: 'Nid oes fersiwn wedi’i chyhoeddi eto.',
  version: 'Fersiwn',
  numbered: (version) => `Fersiwn ${String(version)}`,
  inForce: 'Mewn grym',
  inForceFrom: 'Mewn grym o',
  never: 'Ddim eto',
  published: 'Cyhoeddwyd',
  extended: (at) => `Ychwanegwyd ati: ${at}`,
  why: 'Pam',
  by: 'Cynigiwyd gan',
  command: 'Y sawl sy’n rhedeg Moothall',
  standing: 'Statws',
  proposed: 'Cynigiwyd',
};

export const versionsWords: InBoth<Said<typeof en>> = { en, cy };
