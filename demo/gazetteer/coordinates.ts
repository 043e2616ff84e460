import proj4 from 'proj4';
import type { Point } from '../ground/plane.ts';

/** Within five metres of OSTN15, which is what a fictional town needs. */
const nationalGrid =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m';

const toWgs84 = proj4(nationalGrid, 'EPSG:4326');

/** Latitude and longitude, as text with seven decimals. */
export const wgs84 = ({ x, y }: Point): { latitude: string; longitude: string } => {
  const [longitude = 0, latitude = 0] = toWgs84.forward([x, y]);
  return { latitude: latitude.toFixed(7), longitude: longitude.toFixed(7) };
};
