import type { InBoth, Said } from '#language';

const en = {
  list: 'List',
  map: 'Map',
  cases: 'Cases',
  placeless: 'Cases without a place stand in the list only.',
  noMap: 'This council has no map yet. The cases stand in the list.',
};
const cy: Said<typeof en> = {
  list: 'Rhestr',
  map: 'Map',
  cases: 'Achosion',
  placeless: 'Dim ond yn y rhestr y mae achosion heb le.',
  noMap: 'Nid oes gan y cyngor hwn fap eto. Mae’r achosion yn y rhestr.',
};

export const queueMapWords: InBoth<Said<typeof en>> = { en, cy };
