import { boxOfTile } from '#capabilities/mapping';
import type { Box, TileAt } from '#capabilities/mapping';
import { degreesAt } from '#language';
import type { TileSource } from './tile-source.ts';

/** Metres round the council's area in which a map may look. */
const around = 10_000;

/** Whether a source has such a tile, and it shows the council's area or what is round it; everywhere, while no area is known. */
export function nearby({ grid, finest }: TileSource, area: Box | undefined, at: TileAt): boolean {
  const box = at.level <= (finest ?? Infinity) ? boxOfTile(grid, at) : undefined;
  if (!box || !area) return box !== undefined;
  const { west, south, east, north } = grid.projection === 'EPSG:27700' ? area : onWebGrid(area);
  return (
    box.west <= east + around &&
    box.east >= west - around &&
    box.south <= north + around &&
    box.north >= south - around
  );
}

const radius = 6_378_137;

/** The corners as web maps have them, where a metre is shorter on the ground: `around` is then less, and enough. */
function onWebGrid({ west, south, east, north }: Box): Box {
  const corners = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ].map(([easting = 0, northing = 0]) => {
    const { latitude, longitude } = degreesAt({ easting, northing });
    const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [radius * lambda, radius * Math.log(Math.tan(Math.PI / 4 + phi / 2))] as const;
  });
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return { west: Math.min(...xs), south: Math.min(...ys), east: Math.max(...xs), north: Math.max(...ys) };
}
