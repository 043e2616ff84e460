import type { Degrees } from '#language';

/** The sphere of web maps (EPSG:3857), in metres. */
const radius = 6_378_137;

export function toMercator({ latitude, longitude }: Degrees): { readonly x: number; readonly y: number } {
  const x = radius * radians(longitude);
  const y = radius * Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2));
  return { x, y };
}

export function fromMercator(x: number, y: number): Degrees {
  const latitude = (2 * Math.atan(Math.exp(y / radius)) - Math.PI / 2) * (180 / Math.PI);
  return { latitude, longitude: (x / radius) * (180 / Math.PI) };
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
