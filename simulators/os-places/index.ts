export { PLACES_MANNERS, type PlacesManner } from './manners.ts';
export { createOsPlaces, type OsPlaces, type OsPlacesSettings } from './os-places.ts';
