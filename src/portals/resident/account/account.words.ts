import type { InBoth, Said } from '#language';

const en = {
  unsent: 'Not sent yet',
  keptUntil: (date: string) => `We keep your answers until ${date}`,
  title: 'Your account',
  requests: 'Your requests',
  held: 'What you hold',
  noneHeld: 'You hold nothing from the council at present, such as a permit or a licence.',
  allHeld: 'Everything that you hold or have held',
  signedInAs: (email: string) => `You are signed in as ${email}.`,
  empty: 'You have not asked for anything yet. Requests that you make with this email address show here.',
  reported: (reference: string, date: string) => `${reference}, ${date}`,
  older: 'Older requests',
  newest: 'Newest requests',
  ask: 'Ask for something',
  details: 'Your details',
  corrections: (count: number) =>
    count === 1 ? 'One of them may have changed.' : `${String(count)} of them may have changed.`,
  withdrawn: 'Withdrawn',
  signOut: 'Sign out',
  signOutEverywhere: 'Sign out on all devices',
};

const cy: Said<typeof en> = {
  unsent: 'Heb eu hanfon eto',
  keptUntil: (date) => `Byddwn yn cadw eich atebion tan ${date}`,
  title: 'Eich cyfrif',
  requests: 'Eich ceisiadau',
  held: 'Yr hyn sydd gennych',
  noneHeld: 'Nid oes gennych ddim gan y cyngor ar hyn o bryd, megis trwydded.',
  allHeld: 'Popeth sydd gennych neu a fu gennych',
  signedInAs: (email) => `Rydych wedi mewngofnodi fel ${email}.`,
  empty:
    'Nid ydych wedi gofyn am ddim eto. Bydd ceisiadau a wnewch gyda’r cyfeiriad e-bost hwn yn ymddangos yma.',
  reported: (reference, date) => `${reference}, ${date}`,
  older: 'Ceisiadau hŷn',
  newest: 'Y ceisiadau diweddaraf',
  ask: 'Gofyn am rywbeth',
  details: 'Eich manylion',
  corrections: (count) =>
    count === 1 ? 'Efallai fod un ohonynt wedi newid.' : `Efallai fod ${String(count)} ohonynt wedi newid.`,
  withdrawn: 'Tynnwyd yn ôl',
  signOut: 'Allgofnodi',
  signOutEverywhere: 'Allgofnodi ar bob dyfais',
};

export const accountWords: InBoth<Said<typeof en>> = { en, cy };
