/** Easting and northing, EPSG:27700, metres. */
export type At = readonly [easting: number, northing: number];
