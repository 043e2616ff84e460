export { drawMap } from './draw-map.ts';
export type { Picture } from './draw-map.ts';
export type { Mark } from './mark.ts';
export { boxOf, isDirection, moved, pointAtPixel, viewAround, zoomed } from './view.ts';
export type { Direction, View } from './view.ts';
