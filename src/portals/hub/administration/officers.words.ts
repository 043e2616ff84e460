import type { InBoth, Said } from '#language';

const en = {
  title: 'Officers',
  about: 'Everybody who has signed in here. Who may do what comes from the council’s staff directory.',
  name: 'Name',
  roles: 'Roles and teams',
  seen: 'Last signed in',
  factor: 'Second step',
  none: 'None',
  never: 'Never',
  closed: 'Closed',
  factors: { ours: 'With us', directory: 'With the directory', none: 'Not set up' },
  onward: 'Next 50',
  empty: 'Nobody else.',
};
const cy: Said<typeof en> = {
  title: 'Swyddogion',
  about: 'Pawb sydd wedi mewngofnodi yma. Daw pwy gaiff wneud beth o gyfeiriadur staff y cyngor.',
  name: 'Enw',
  roles: 'Rolau a thimau',
  seen: 'Mewngofnodi diwethaf',
  factor: 'Ail gam',
  none: 'Dim',
  never: 'Erioed',
  closed: 'Ar gau',
  factors: { ours: 'Gyda ni', directory: 'Gyda’r cyfeiriadur', none: 'Heb ei osod' },
  onward: 'Y 50 nesaf',
  empty: 'Neb arall.',
};

export const officersWords: InBoth<Said<typeof en>> = { en, cy };
