import { collectionRound } from '#language';
import type { AreaKind } from '../areas/area-kinds.ts';
import { ownershipKind, roundKind } from '../areas/area-kinds.ts';
import type { AreaProperties } from './area-properties.ts';
import { crossingIn } from './crossing.ts';
import { Flaw } from './flaw.ts';
import { isWithin } from './holes.ts';
import type { Geometry } from './read-geometry.ts';

/** What an area's properties are held to: the kinds that there are, and whose ground may be named. */
export type KnownWords = {
  readonly kinds: readonly AreaKind[];
  readonly owners: readonly string[];
};

/** What is wrong with the shape of an area, if anything is. */
export function shapeFlaw(geometry: Geometry): Flaw | undefined {
  if (geometry.form !== 'area') return new Flaw('mapping.wrong-geometry', { type: geometry.form });
  for (const [outer = [], ...holes] of geometry.polygons)
    if (!holes.every((hole) => isWithin(hole, outer))) return new Flaw('mapping.hole-outside');
  const crossing = crossingIn(geometry.polygons.flat());
  return crossing && new Flaw('mapping.self-crossing', { at: crossing.map(Math.round).join(' ') });
}

/** What is wrong with what is said of an area. */
export function wordsFlaw(area: AreaProperties, { kinds, owners }: KnownWords): Flaw | undefined {
  const { kind, code, from, to, facts } = area;
  if (!kinds.some(({ kind: known }) => known === kind))
    return new Flaw('mapping.unknown-kind', { kind, kinds: kinds.map((one) => one.kind).join(', ') });
  if (code === '') return new Flaw('mapping.missing-code');
  if (from && to && Temporal.PlainDate.compare(to, from) < 0)
    return new Flaw('mapping.ends-before-it-begins', { from: from.toString(), to: to.toString() });
  if (kind === roundKind) return roundFlaw(facts);
  return kind === ownershipKind ? ownerFlaw(facts, owners) : undefined;
}

function roundFlaw(facts: AreaProperties['facts']): Flaw | undefined {
  const [issue] = collectionRound.safeParse(facts).error?.issues ?? [];
  return issue && new Flaw('mapping.wrong-feature', { path: ['properties', ...issue.path].join('.') });
}

function ownerFlaw({ owner }: AreaProperties['facts'], owners: readonly string[]): Flaw | undefined {
  if (owners.some((known) => known === owner)) return undefined;
  return new Flaw('mapping.unknown-owner', {
    owner: typeof owner === 'string' ? owner.slice(0, 60) : '',
    owners: owners.join(', '),
  });
}
