import type { InBoth, Said } from '#language';

const en = {
  skip: 'Skip to main content',
  services: 'Services',
  requests: 'My requests',
  follow: 'Track a request',
  signIn: 'Sign in',
  signOut: 'Sign out',
  account: 'Your account',
  back: 'Previous page',
  error: 'Error: ',
  accessibility: 'Accessibility',
  cookies: 'Cookies',
  privacy: 'Privacy',
  contact: 'Contact us',
  footer: 'Help and information',
  headerLabel: 'Account and language',
};

const cy: Said<typeof en> = {
  skip: 'Neidio i’r prif gynnwys',
  services: 'Gwasanaethau',
  requests: 'Fy ngheisiadau',
  follow: 'Dilyn cais',
  signIn: 'Mewngofnodi',
  signOut: 'Allgofnodi',
  account: 'Eich cyfrif',
  back: 'Tudalen flaenorol',
  error: 'Gwall: ',
  accessibility: 'Hygyrchedd',
  cookies: 'Cwcis',
  privacy: 'Preifatrwydd',
  contact: 'Cysylltu â ni',
  footer: 'Cymorth a gwybodaeth',
  headerLabel: 'Cyfrif ac iaith',
};

export const layoutWords: InBoth<Said<typeof en>> = { en, cy };
