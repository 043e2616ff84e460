export type { Address } from './finding/address.ts';
export { gazetteerErrors } from './errors.ts';
export { findAddresses } from './finding/find-addresses.ts';
export { importGazetteer } from './import-gazetteer.ts';
export type { Importing } from './import-gazetteer.ts';
export { nearestStreet, streetsOf } from './finding/streets.ts';
export type { StreetName } from './finding/streets.ts';
export { propertyOf } from './finding/property-of.ts';
export type { Progress, Summary } from './editions/summary.ts';
