import { createHash } from 'node:crypto';
import { always, never } from '../areas/area.ts';
import { setsOn } from '../areas/area-sets.ts';
import type { AreaSet } from '../areas/area-sets.ts';
import type { AreaFeature } from './check-areas.ts';
import { shapeIn } from './read-geometry.ts';
import { boundsOf } from '../shape.ts';

/** The areas of one kind in a file, as rows, with the day from which they are the set. */
export type FileSet = {
  readonly kind: string;
  readonly on: Temporal.PlainDate;
  readonly rows: readonly AreaRow[];
  readonly revision: string;
  readonly same: boolean;
};

export type AreaRow = ReturnType<typeof rowOf>;

type Dated = {
  readonly from: Temporal.PlainDate | undefined;
  readonly today: Temporal.PlainDate;
  readonly known: readonly AreaSet[];
};

/**
 * The sets that a file holds. Its day is the one that is given, else the first on which any of its areas holds when each
 * says so; without either the file corrects the set that holds today.
 */
export function setsIn(features: readonly AreaFeature[], dated: Dated): readonly FileSet[] {
  return [...Map.groupBy(features, ({ properties: { kind } }) => kind)].map(([kind, own]) => {
    const on = dated.from ?? firstDay(own) ?? currentDay(kind, dated);
    const rows = own.flatMap((one) => (endedBefore(one, on) ? [] : [rowOf(one, on)]));
    const revision = createHash('sha256').update(JSON.stringify(rows)).digest('base64url').slice(0, 16);
    const known = dated.known.find((set) => set.kind === kind && set.on.equals(on));
    return { kind, on, rows, revision, same: known?.revision === revision };
  });
}

function firstDay(features: readonly AreaFeature[]): Temporal.PlainDate | undefined {
  const days = features.flatMap(({ properties: { from } }) => from ?? []);
  return days.length === features.length
    ? days.toSorted((one, other) => Temporal.PlainDate.compare(one, other))[0]
    : undefined;
}

function currentDay(kind: string, { today, known }: Dated): Temporal.PlainDate {
  return setsOn(known, today).find((set) => set.kind === kind)?.on ?? always;
}

function endedBefore({ properties: { to } }: AreaFeature, on: Temporal.PlainDate): boolean {
  return to !== undefined && Temporal.PlainDate.compare(to, on) < 0;
}

function rowOf({ properties: of, geometry }: AreaFeature, on: Temporal.PlainDate) {
  const shape = shapeIn(geometry);
  const from = of.from && Temporal.PlainDate.compare(of.from, on) > 0 ? of.from : on;
  return {
    kind: of.kind,
    code: of.code,
    name: of.name,
    name_cy: of.nameCy,
    facts: of.facts,
    set_on: on.toString(),
    from_on: from.toString(),
    to_on: (of.to ?? never).toString(),
    ...boundsOf(shape),
    ...shape,
  };
}
