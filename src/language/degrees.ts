import type { GridPoint } from './grid-point.ts';

/** A place by WGS84 (EPSG:4326), in degrees; west and south are negative. */
export type Degrees = { readonly latitude: number; readonly longitude: number };

/** Where Great Britain is, with some sea: what lies elsewhere is no place on the National Grid. */
export const britain = { west: -9.5, south: 49, east: 2.5, north: 61.5 } as const;

/**
 * Degrees as a place on the National Grid, and back: Ordnance Survey's transverse Mercator with the seven parameters of
 * EPSG 1314 (towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489). Within five metres of OSTN15, as these parameters are.
 */
export function gridPointAt({ latitude, longitude }: Degrees): GridPoint {
  const wide = cartesian({ phi: radians(latitude), lambda: radians(longitude) }, wgs84);
  return onGrid(ellipsoidal(toBritish(wide), airy));
}

/** A place of the National Grid in degrees (WGS84); `gridPointAt` leads back to within a centimetre. */
export function degreesAt(point: GridPoint): Degrees {
  const { phi, lambda } = ellipsoidal(toWorld(cartesian(offGrid(point), airy)), wgs84);
  return { latitude: degrees(phi), longitude: degrees(lambda) };
}

type Ellipsoid = { readonly a: number; readonly b: number };
type Angles = { readonly phi: number; readonly lambda: number };
type Cartesian = readonly [x: number, y: number, z: number];

const wgs84: Ellipsoid = { a: 6_378_137, b: 6_356_752.314_245_179 };
const airy: Ellipsoid = { a: 6_377_563.396, b: 6_356_256.909_237_285 };

const radians = (angle: number) => (angle * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;
const seconds = (angle: number) => radians(angle / 3_600);
const eccentricity = ({ a, b }: Ellipsoid) => 1 - (b * b) / (a * a);

const moved = { x: 446.448, y: -125.157, z: 542.06 };
const turned = { x: seconds(0.15), y: seconds(0.247), z: seconds(0.842) };
const larger = 1 - 20.489e-6;

function toWorld([x, y, z]: Cartesian): Cartesian {
  return [
    larger * (x - turned.z * y + turned.y * z) + moved.x,
    larger * (turned.z * x + y - turned.x * z) + moved.y,
    larger * (-turned.y * x + turned.x * y + z) + moved.z,
  ];
}

function toBritish([worldX, worldY, worldZ]: Cartesian): Cartesian {
  const [x, y, z] = [(worldX - moved.x) / larger, (worldY - moved.y) / larger, (worldZ - moved.z) / larger];
  return [x + turned.z * y - turned.y * z, -turned.z * x + y + turned.x * z, turned.y * x - turned.x * y + z];
}

/** At the height of the ellipsoid: the height of the ground moves nothing by more than millimetres. */
function cartesian({ phi, lambda }: Angles, ellipsoid: Ellipsoid): Cartesian {
  const square = eccentricity(ellipsoid);
  const nu = ellipsoid.a / Math.sqrt(1 - square * Math.sin(phi) ** 2);
  return [
    nu * Math.cos(phi) * Math.cos(lambda),
    nu * Math.cos(phi) * Math.sin(lambda),
    nu * (1 - square) * Math.sin(phi),
  ];
}

function ellipsoidal([x, y, z]: Cartesian, ellipsoid: Ellipsoid): Angles {
  const square = eccentricity(ellipsoid);
  const across = Math.hypot(x, y);
  let phi = Math.atan2(z, across * (1 - square));
  for (let turn = 0; turn < 6; turn += 1) {
    const nu = ellipsoid.a / Math.sqrt(1 - square * Math.sin(phi) ** 2);
    phi = Math.atan2(z + square * nu * Math.sin(phi), across);
  }
  return { phi, lambda: Math.atan2(y, x) };
}

const scale = 0.999_601_271_7;
const origin: Angles = { phi: radians(49), lambda: radians(-2) };
const falseOrigin: GridPoint = { easting: 400_000, northing: -100_000 };
const [a, b] = [airy.a * scale, airy.b * scale];
const square = eccentricity(airy);
const flat = (airy.a - airy.b) / (airy.a + airy.b);

/** The length of the meridian from the true origin, in metres on the grid. */
function meridian(phi: number): number {
  const [less, more] = [phi - origin.phi, phi + origin.phi];
  return (
    b *
    ((1 + flat + 1.25 * flat ** 2 + 1.25 * flat ** 3) * less -
      (3 * flat + 3 * flat ** 2 + 2.625 * flat ** 3) * Math.sin(less) * Math.cos(more) +
      1.875 * (flat ** 2 + flat ** 3) * Math.sin(2 * less) * Math.cos(2 * more) -
      (35 / 24) * flat ** 3 * Math.sin(3 * less) * Math.cos(3 * more))
  );
}

function radiiAt(phi: number) {
  const bent = 1 - square * Math.sin(phi) ** 2;
  const [nu, rho] = [a / Math.sqrt(bent), (a * (1 - square)) / bent ** 1.5];
  return { nu, rho, eta: nu / rho - 1 };
}

/** The series of "A guide to coordinate systems in Great Britain", appendix C.1. */
function onGrid({ phi, lambda }: Angles): GridPoint {
  const { nu, rho, eta } = radiiAt(phi);
  const [cos, sin, tan2] = [Math.cos(phi), Math.sin(phi), Math.tan(phi) ** 2];
  const east = lambda - origin.lambda;
  const north = falseOrigin.northing + meridian(phi);
  const [two, three] = [(nu / 2) * sin * cos, (nu / 24) * sin * cos ** 3 * (5 - tan2 + 9 * eta)];
  const three6 = (nu / 720) * sin * cos ** 5 * (61 - 58 * tan2 + tan2 ** 2);
  const five = (nu / 6) * cos ** 3 * (nu / rho - tan2);
  const six = (nu / 120) * cos ** 5 * (5 - 18 * tan2 + tan2 ** 2 + 14 * eta - 58 * tan2 * eta);
  return {
    easting: falseOrigin.easting + nu * cos * east + five * east ** 3 + six * east ** 5,
    northing: north + two * east ** 2 + three * east ** 4 + three6 * east ** 6,
  };
}

/** The same, appendix C.2. */
function offGrid({ easting, northing }: GridPoint): Angles {
  let phi = origin.phi;
  for (let turn = 0; turn < 12; turn += 1)
    phi += (northing - falseOrigin.northing - meridian(phi)) / (airy.a * scale);
  const { nu, rho, eta } = radiiAt(phi);
  const [cos, tan, tan2] = [Math.cos(phi), Math.tan(phi), Math.tan(phi) ** 2];
  const east = easting - falseOrigin.easting;
  const seven = tan / (2 * rho * nu);
  const eight = (tan / (24 * rho * nu ** 3)) * (5 + 3 * tan2 + eta - 9 * tan2 * eta);
  const nine = (tan / (720 * rho * nu ** 5)) * (61 + 90 * tan2 + 45 * tan2 ** 2);
  const eleven = (nu / rho + 2 * tan2) / (6 * cos * nu ** 3);
  const twelve = (5 + 28 * tan2 + 24 * tan2 ** 2) / (120 * cos * nu ** 5);
  const last = (61 + 662 * tan2 + 1_320 * tan2 ** 2 + 720 * tan2 ** 3) / (5_040 * cos * nu ** 7);
  return {
    phi: phi - seven * east ** 2 + eight * east ** 4 - nine * east ** 6,
    lambda: origin.lambda + east / (cos * nu) - eleven * east ** 3 + twelve * east ** 5 - last * east ** 7,
  };
}
