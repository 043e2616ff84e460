export type { Pack } from './pack.ts';
export { readOffer, servicesIn, surroundingsOf } from './read-offer.ts';
export type { Offer } from './read-offer.ts';
export { readPack, unpack } from './read-pack.ts';
