import type { InBoth, Said } from '#language';

const en = {
  title: 'Your councillors',
  lead: 'Councillors speak for the people of a ward. Find yours by your address, or look at all wards.',
  wards: 'All wards',
  ward: 'Ward:',
  wardTitle: (ward: string) => `Councillors for ${ward}`,
  called: (name: string) => `Councillor ${name}`,
  vacant: 'Nobody has been elected here at present.',
  noWard: 'We cannot say which ward this is in. Call us and we look it up with you.',
  noWards: 'There are no wards to show.',
  others: 'Find the councillors for another address',
};
const cy: Said<typeof en> = {
  title: 'Eich cynghorwyr',
  lead: 'Mae cynghorwyr yn siarad dros bobl ward. Dewch o hyd i’ch rhai chi drwy’ch cyfeiriad, neu edrychwch ar bob ward.',
  wards: 'Pob ward',
  ward: 'Ward:',
  wardTitle: (ward) => `Cynghorwyr ${ward}`,
  called: (name) => `Y Cynghorydd ${name}`,
  vacant: 'Nid oes neb wedi’i ethol yma ar hyn o bryd.',
  noWard: 'Ni allwn ddweud ym mha ward y mae hwn. Ffoniwch ni ac fe edrychwn gyda chi.',
  noWards: 'Nid oes wardiau i’w dangos.',
  others: 'Dod o hyd i gynghorwyr cyfeiriad arall',
};

export const councillorsWords: InBoth<Said<typeof en>> = { en, cy };
