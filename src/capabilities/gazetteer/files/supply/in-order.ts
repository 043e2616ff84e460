import { Refusal } from '#platform/errors';
import type { Volume } from './volume.ts';

/**
 * Volumes in the order of the numbers in their headers, whatever order they were given in. One that is missing, there twice, or
 * followed by one that was not given, is refused: half a supply would be half a gazetteer.
 */
export function inOrder(volumes: readonly Volume[]): readonly Volume[] {
  const sorted = volumes.toSorted((one, other) => (one.number ?? 0) - (other.number ?? 0));
  for (const [index, volume] of sorted.entries()) refuseGap(volume, sorted[index + 1]);
  const first = sorted[0];
  // A full supply begins with its first volume; the numbers of changes may go on from those before.
  if (first?.kind === 'full' && first.next !== undefined && (first.number ?? 1) > 1) throw missing(first, 1);
  return sorted;
}

function refuseGap(volume: Volume, following: Volume | undefined): void {
  const { number, next } = volume;
  if (following && number !== undefined && following.number === number)
    throw new Refusal('gazetteer.volume-twice', { file: following.source.name, volume: number });
  if (next === 0 && following)
    throw new Refusal('gazetteer.volume-after-last', { file: following.source.name });
  const expected = expectedAfter(volume, following);
  if (expected !== undefined && expected !== (following?.number ?? 0)) throw missing(volume, expected);
}

/** The number that must come next, 0 for none; nothing where nobody says so. */
function expectedAfter({ number, next }: Volume, following: Volume | undefined): number | undefined {
  if (next !== undefined) return next;
  // A plain table has no trailer that says what follows.
  return following && number !== undefined ? number + 1 : undefined;
}

function missing({ source }: Volume, volume: number): Refusal {
  return new Refusal('gazetteer.volume-missing', { file: source.name, volume });
}
