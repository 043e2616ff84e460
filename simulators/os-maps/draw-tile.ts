import { cornerOf, metresToAPixel } from './matrix-set.ts';
import type { TileName } from './matrix-set.ts';
import { png } from './png.ts';

const SIZE = 256;
const PALETTE = [
  [247, 246, 242], // land
  [236, 226, 208], // contour
  [223, 208, 183], // every fifth contour
  [218, 231, 240], // the grid
  [178, 208, 228], // every tenth line of it
] as const;

/** A country that nobody knows: its heights as contours, and the National Grid, whose lines fall where a map's must. */
export function drawTile(name: TileName): Buffer {
  const [west, north] = cornerOf(name);
  const metres = metresToAPixel(name.level);
  const pixels = new Uint8Array(SIZE * SIZE);
  const spacing = gridSpacing(metres);
  const interval = metres > 10 ? 20 : 5;
  for (let y = 0; y < SIZE; y += 1)
    for (let x = 0; x < SIZE; x += 1) {
      const [easting, northing] = [west + x * metres, north - y * metres];
      pixels[y * SIZE + x] =
        gridAt([easting, northing], metres, spacing) || contourAt([easting, northing], metres, interval);
    }
  return png(SIZE, pixels, PALETTE);
}

type Point = readonly [easting: number, northing: number];

/** A hundred metres, or ten times that until the lines stand well apart. */
function gridSpacing(metres: number): number {
  let spacing = 100;
  while (spacing / metres < 40) spacing *= 10;
  return spacing;
}

function gridAt([easting, northing]: Point, metres: number, spacing: number): number {
  const crosses = (every: number) =>
    Math.floor(easting / every) !== Math.floor((easting - metres) / every) ||
    Math.floor(northing / every) !== Math.floor((northing - metres) / every);
  if (!crosses(spacing)) return 0;
  return crosses(spacing * 10) ? 4 : 3;
}

function contourAt([easting, northing]: Point, metres: number, interval: number): number {
  const band = (east: number, north: number) => Math.floor(heightAt(east, north) / interval);
  const here = band(easting, northing);
  const least = Math.min(here, band(easting + metres, northing), band(easting, northing - metres));
  if (here === least) return 0;
  return here % 5 === 0 ? 2 : 1;
}

/** Rolling hills, in metres above a sea that is never seen. */
function heightAt(easting: number, northing: number): number {
  const wave = (length: number, turn: number) =>
    Math.sin((easting * Math.cos(turn) + northing * Math.sin(turn)) / length);
  return 120 + 45 * wave(1_900, 0.4) + 30 * wave(1_100, 1.9) + 14 * wave(430, 3) + 6 * wave(170, 0.9);
}
