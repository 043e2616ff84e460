import type { InBoth, Said } from '#language';

const en = {
  title: 'Find your nearest',
  noLayers: 'There is nothing to find here yet.',
  layerTitle: (what: string) => `Find your nearest: ${what.toLowerCase()}`,
  from: (line: string) => `From ${line}.`,
  change: 'Change the address',
  none: (what: string, within: string) => `There is no ${what.toLowerCase()} within ${within}.`,
  away: (distance: string) => `${distance} away, as the crow flies`,
  web: 'Website',
};
const cy: Said<typeof en> = {
  title: 'Dod o hyd i’r agosaf',
  noLayers: 'Nid oes dim i ddod o hyd iddo yma eto.',
  layerTitle: (what) => `Dod o hyd i’r agosaf: ${what.toLowerCase()}`,
  from: (line) => `O ${line}.`,
  change: 'Newid y cyfeiriad',
  none: (what, within) => `Nid oes ${what.toLowerCase()} o fewn ${within}.`,
  away: (distance) => `${distance} i ffwrdd, mewn llinell syth`,
  web: 'Gwefan',
};

export const nearestWords: InBoth<Said<typeof en>> = { en, cy };
