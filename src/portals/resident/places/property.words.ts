import type { InBoth, Said } from '#language';

const en = {
  caption: 'Your address',
  gone: 'This address is no longer in use. What stands here is how it was.',
  binDays: 'Bin days',
  councillors: 'Your councillors',
  nearest: 'Nearest to you',
  services: 'For this address',
  areas: 'Where it is',
  another: 'Look at another address',
};
const cy: Said<typeof en> = {
  caption: 'Eich cyfeiriad',
  gone: 'Nid yw’r cyfeiriad hwn mewn defnydd mwyach. Yr hyn sydd yma yw sut yr oedd.',
  binDays: 'Diwrnodau bin',
  councillors: 'Eich cynghorwyr',
  nearest: 'Agosaf atoch chi',
  services: 'Ar gyfer y cyfeiriad hwn',
  areas: 'Ble mae ef',
  another: 'Edrych ar gyfeiriad arall',
};

export const propertyWords: InBoth<Said<typeof en>> = { en, cy };
