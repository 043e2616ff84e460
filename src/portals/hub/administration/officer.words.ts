import type { InBoth, Said } from '#language';

const en = {
  access: 'Access',
  standing: 'Standing',
  open: 'May sign in',
  closed: 'Closed',
  why: { left: 'left the council', dormant: 'not seen for a long time' },
  seen: 'Last signed in',
  never: 'Never',
  factor: 'Second step',
  factors: { ours: 'Set up with us', directory: 'With the staff directory', none: 'Not set up' },
  own: 'This is you. Another administrator can change your access.',
  close: 'Close their access',
  reopen: 'Open their access again',
  reset: 'Reset their second step',
  roles: 'Roles and teams',
  none: 'None. They cannot open a page.',
  fromDirectory: 'From the directory',
  fromUs: 'From an invitation',
};
const cy: Said<typeof en> = {
  access: 'Mynediad',
  standing: 'Statws',
  open: 'Caiff fewngofnodi',
  closed: 'Ar gau',
  why: { left: 'wedi gadael y cyngor', dormant: 'heb ei weld ers amser maith' },
  seen: 'Mewngofnodi diwethaf',
  never: 'Erioed',
  factor: 'Ail gam',
  factors: { ours: 'Wedi’i osod gyda ni', directory: 'Gyda chyfeiriadur y staff', none: 'Heb ei osod' },
  own: 'Chi yw hwn. Gall gweinyddwr arall newid eich mynediad.',
  close: 'Cau eu mynediad',
  reopen: 'Ailagor eu mynediad',
  reset: 'Ailosod eu hail gam',
  roles: 'Rolau a thimau',
  none: 'Dim. Ni allant agor tudalen.',
  fromDirectory: 'O’r cyfeiriadur',
  fromUs: 'O wahoddiad',
};

export const officerWords: InBoth<Said<typeof en>> = { en, cy };
