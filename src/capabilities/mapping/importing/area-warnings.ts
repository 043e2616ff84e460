import type { Area } from '../areas/area.ts';
import type { AreaKind } from '../areas/area-kinds.ts';
import { roundKind } from '../areas/area-kinds.ts';
import type { Outline } from '../areas/outline.ts';
import { coverageOf } from './coverage.ts';
import type { Meeting } from './coverage.ts';

/** Something about a file that may be meant, and may not; `at` is a place there. */
export type AreaWarning = { readonly kind: string; readonly squareMetres: number; readonly at: string } & (
  | { readonly warning: 'overlap'; readonly areas: readonly [Named, Named] }
  | { readonly warning: 'gap' }
);

type Named = Pick<Area, 'code' | 'name'>;
export type Outlined = { readonly area: Area; readonly outline: Outline };

/** Less than a hectare, and less than a hundredth of the smaller of two, is a sliver: two surveys of one border. */
const sliver = { squareMetres: 10_000, share: 0.01 };

/** Where areas of a kind that should be apart overlap, and where areas that should cover the borough leave a gap. */
export function areaWarnings(
  kind: AreaKind,
  areas: readonly Outlined[],
  borough: Outline | undefined,
): readonly AreaWarning[] {
  if (!kind.apart && !kind.covers) return [];
  const groups = Map.groupBy(areas, ({ area }) =>
    kind.kind === roundKind ? area.facts['stream'] : undefined,
  );
  return [...groups.values()].flatMap((group) => warningsOf(kind, group, borough));
}

function warningsOf(
  { kind, apart, covers }: AreaKind,
  areas: readonly Outlined[],
  borough: Outline | undefined,
): readonly AreaWarning[] {
  const { overlaps, sizes, gap } = coverageOf(
    areas.map(({ outline }) => outline),
    covers ? borough : undefined,
  );
  const told = apart ? overlaps.flatMap((overlap) => overlapOf(kind, areas, { overlap, sizes })) : [];
  return gap && gap.squareMetres > sliver.squareMetres ? [...told, { warning: 'gap', kind, ...gap }] : told;
}

function overlapOf(
  kind: string,
  areas: readonly Outlined[],
  { overlap, sizes }: { readonly overlap: Meeting; readonly sizes: readonly number[] },
): readonly AreaWarning[] {
  const { one, other, squareMetres, at } = overlap;
  const smaller = Math.min(sizes[one] ?? 0, sizes[other] ?? 0);
  const [first, second] = [areas[one]?.area, areas[other]?.area];
  if (!first || !second) return [];
  if (squareMetres < sliver.squareMetres && squareMetres < sliver.share * smaller) return [];
  return [{ warning: 'overlap', kind, areas: [named(first), named(second)], squareMetres, at }];
}

function named({ code, name }: Area): Named {
  return { code, name };
}
