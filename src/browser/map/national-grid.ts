import { get, transform } from 'ol/proj.js';
import { register } from 'ol/proj/proj4.js';
import proj4 from 'proj4';
import type { At } from './read.ts';

const code = 'EPSG:27700';

// Seven-parameter shift: up to 3.4 m from OSTN15. Good enough to bring somebody's position near; never to move a
// gazetteer's point, which has its own easting and northing.
proj4.defs(
  code,
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
    '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs',
);
register(proj4);

const known = get(code);
if (known === null) throw new Error('The National Grid is not registered');
known.setExtent([0, 0, 700_000, 1_300_000]);
export const nationalGrid = known;

/** Longitude and latitude (WGS84) to the nearest whole metre of the National Grid. */
export function onGrid(longitude: number, latitude: number): At {
  const [easting = 0, northing = 0] = transform([longitude, latitude], 'EPSG:4326', nationalGrid);
  return [Math.round(easting), Math.round(northing)];
}
