import { addCoordinateTransforms, addProjection } from 'ol/proj.js';
import Projection from 'ol/proj/Projection.js';
import { degreesAt, gridPointAt } from '../../language/degrees.ts';
import type { At } from './at.ts';

export const nationalGrid = new Projection({
  code: 'EPSG:27700',
  units: 'm',
  extent: [0, 0, 700_000, 1_300_000],
});
addProjection(nationalGrid);

const radius = 6_378_137;
const turn = 180 / Math.PI;

// For the tiles of web maps, which are bent to the grid as they are drawn.
addCoordinateTransforms(
  'EPSG:3857',
  nationalGrid,
  ([x = 0, y = 0]) => {
    const latitude = (2 * Math.atan(Math.exp(y / radius)) - Math.PI / 2) * turn;
    const { easting, northing } = gridPointAt({ latitude, longitude: (x / radius) * turn });
    return [easting, northing];
  },
  ([easting = 0, northing = 0]) => {
    const { latitude, longitude } = degreesAt({ easting, northing });
    return [(longitude / turn) * radius, radius * Math.log(Math.tan(Math.PI / 4 + latitude / turn / 2))];
  },
);

/** Longitude and latitude (WGS84) to the nearest whole metre of the National Grid: good enough to bring somebody's position near. */
export function onGrid(longitude: number, latitude: number): At {
  const { easting, northing } = gridPointAt({ latitude, longitude });
  return [Math.round(easting), Math.round(northing)];
}
