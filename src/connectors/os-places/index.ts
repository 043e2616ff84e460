export { osPlaces } from './os-places.ts';
export type { OsPlacesSettings } from './os-places.ts';
export type { OsPlacesAccess } from './request.ts';
export { whyNoAddresses } from './why-no-addresses.ts';
