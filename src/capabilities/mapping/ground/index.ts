export { groundLevels, groundTiles } from './ground-grid.ts';
export { groundTile } from './ground-tile.ts';
