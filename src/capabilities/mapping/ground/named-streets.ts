import type { Tongue } from '#language';
import type { Box } from '../box.ts';
import type { StreetLine } from '../map.ts';
import { partsOf } from '../shape.ts';
import { simplified } from '../simplified.ts';
import { joined } from './names/joined.ts';
import { measured } from './names/stretch.ts';
import type { Measured } from './names/stretch.ts';

/** A street as a map names it: all stretches of a name, put end to end, the longest line first. */
export type NamedStreet = Box & {
  readonly text: string;
  readonly class: StreetLine['class'];
  readonly lines: readonly Measured[];
};

/** Metres by which a line may be off where only its name depends on it. */
const fineness = 1;
const ranks: Readonly<Record<StreetLine['class'], number>> = { main: 0, street: 1, path: 2 };

/** The streets that have a name, the wide ones first, and of each kind the longest. */
export function namedStreets(streets: readonly StreetLine[], tongue: Tongue): readonly NamedStreet[] {
  const named = streets.filter(({ name }) => name !== '');
  const byName = Map.groupBy(named, (street) => (tongue === 'cy' && street.nameCy) || street.name);
  return [...byName]
    .map(([text, stretches]) => streetOf(text, stretches))
    .toSorted((one, other) => ranks[one.class] - ranks[other.class] || lengthOf(other) - lengthOf(one));
}

function streetOf(text: string, stretches: readonly StreetLine[]): NamedStreet {
  const lines = joined(stretches.flatMap((street) => partsOf(street)))
    .map((line) => measured(simplified(line, fineness)))
    .toSorted((one, other) => other.length - one.length);
  return {
    text,
    class: stretches.some((one) => one.class === 'main') ? 'main' : (stretches[0]?.class ?? 'street'),
    lines,
    west: Math.min(...stretches.map(({ west }) => west)),
    south: Math.min(...stretches.map(({ south }) => south)),
    east: Math.max(...stretches.map(({ east }) => east)),
    north: Math.max(...stretches.map(({ north }) => north)),
  };
}

function lengthOf({ lines }: NamedStreet): number {
  return lines[0]?.length ?? 0;
}
