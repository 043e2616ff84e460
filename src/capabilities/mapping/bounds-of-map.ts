import type { Tx } from '#platform/database';
import type { Box } from './box.ts';
import { mapOf } from './map.ts';

/** How far the council's area reaches: its outline's bounds, or what is drawn where no outline is known; nothing before a map is imported. */
export async function boundsOfMap(tx: Tx): Promise<Box | undefined> {
  const { land, streets } = await mapOf(tx);
  const outline = land.filter((of) => of.class === 'borough');
  const all: readonly Box[] = outline.length > 0 ? outline : [...land, ...streets];
  const [first, ...rest] = all;
  return first && rest.reduce<Box>(around, first);
}

function around(one: Box, other: Box): Box {
  return {
    west: Math.min(one.west, other.west),
    south: Math.min(one.south, other.south),
    east: Math.max(one.east, other.east),
    north: Math.max(one.north, other.north),
  };
}
