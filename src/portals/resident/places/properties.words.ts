import type { InBoth, Said } from '#language';

const en = {
  title: 'Bin days and your address',
  lead: 'Find your address to see when your bins are collected, who your councillors are and what is near.',
};
const cy: Said<typeof en> = {
  title: 'Diwrnodau bin a’ch cyfeiriad',
  lead: 'Dewch o hyd i’ch cyfeiriad i weld pryd y cesglir eich biniau, pwy yw eich cynghorwyr a beth sydd gerllaw.',
};

export const propertiesWords: InBoth<Said<typeof en>> = { en, cy };
