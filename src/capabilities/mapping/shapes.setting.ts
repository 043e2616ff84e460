type Position = readonly [number, number];

const origin = { easting: 600_000, northing: 400_000 };

/** A place so many metres east and north of the south-western corner of the test's ground. */
export const place = (east: number, north: number) => ({
  easting: origin.easting + east,
  northing: origin.northing + north,
});

export const position = ([east = 0, north = 0]: readonly number[]) => [
  origin.easting + east,
  origin.northing + north,
];

export const square = (west: number, south: number, size: number) => {
  const corners: readonly Position[] = [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ];
  return corners.map(position);
};

export const feature = (properties: unknown, type: string, coordinates: unknown) => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});

export const file = (name: string, features: readonly unknown[], more: object = {}) => ({
  name: `${name}.geojson`,
  text: JSON.stringify({ type: 'FeatureCollection', ...more, features }),
});
