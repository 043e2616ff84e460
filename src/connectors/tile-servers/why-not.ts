import { boxOfTile } from '#capabilities/mapping';
import { fencedGet } from '#platform/outside';
import { readAnswer } from './read-answer.ts';
import type { TileSource } from './tile-source.ts';

const fence = { patienceMilliseconds: 5_000, mostBytes: 1_000_000, mostAtOnce: 1 };

/** Asks for one far tile, for an operator: why there is none, in some words; nothing when all is well. */
export async function whyNot(
  source: TileSource,
  { fictional }: { readonly fictional: boolean },
): Promise<string | undefined> {
  const outside = fencedGet({ ...fence, fictional });
  try {
    const got = await outside.get(source.request(firstOf(source)));
    if (readAnswer(got).how === 'kept') return undefined;
    if (got.status === 401 || got.status === 403) return `it refuses the key (${String(got.status)})`;
    return got.status === 200 ? 'what it gives is no picture' : `it answers ${String(got.status)}`;
  } catch (error) {
    return error instanceof Error ? error.message : 'no reason given';
  } finally {
    outside.close();
  }
}

/** The first tile of the first level that lies on its ground. */
function firstOf({ grid }: TileSource) {
  const places = Array.from({ length: 64 }, (_none, place) => ({
    level: 0,
    column: place >> 3,
    row: place & 7,
  }));
  return places.find((at) => boxOfTile(grid, at)) ?? { level: 0, column: 0, row: 0 };
}
