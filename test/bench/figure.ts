/** What was measured, against what it costs at least. */
export type Figure = {
  readonly suite: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The same by the bare parts, in the same run; none for what has no floor. */
  readonly floor: number | null;
  /** `value` over `floor`. */
  readonly ratio: number | null;
  /** What `ratio` or, in the goal's own unit, `value` should be; none where a figure is only for comparison. */
  readonly goal: number | null;
  readonly met: boolean | null;
};

/** A figure with what people want to know of it. */
export type Measured = Figure & {
  /** The rounds, of which `value` is the median. */
  readonly rounds: readonly number[];
  /** What the floor is the sum of, by name. */
  readonly parts?: Readonly<Record<string, number>>;
};

type Goal =
  | { readonly ratioAtLeast: number }
  | { readonly ratioAtMost: number }
  | { readonly valueAtMost: number };

type Measuring = Pick<Measured, 'suite' | 'name' | 'unit' | 'rounds'> & {
  /** Rounds of the bare loop, or the parts of which the floor is the sum. */
  readonly floor?: readonly number[] | Sum;
  readonly goal?: Goal;
};

export function measured({ floor, goal, rounds, ...what }: Measuring): Measured {
  const value = round(medianOf(rounds));
  const parts = isSum(floor) ? floor : undefined;
  const bare = floorOf(floor);
  const ratio = bare === null ? null : round(value / bare);
  const kept = { ...what, value, floor: bare, ratio, rounds, ...(parts && { parts }) };
  return { ...kept, ...verdict(goal, value, ratio) };
}

type Sum = Readonly<Record<string, number>>;

function isSum(floor: Measuring['floor']): floor is Sum {
  return floor !== undefined && !Array.isArray(floor);
}

function floorOf(floor: Measuring['floor']): number | null {
  if (floor === undefined) return null;
  return round(isSum(floor) ? sum(Object.values(floor)) : medianOf(floor));
}

function verdict(goal: Goal | undefined, value: number, ratio: number | null): Pick<Figure, 'goal' | 'met'> {
  if (!goal) return { goal: null, met: null };
  if ('valueAtMost' in goal) return { goal: goal.valueAtMost, met: value <= goal.valueAtMost };
  if (ratio === null) throw new Error('a goal for a ratio needs a floor');
  if ('ratioAtMost' in goal) return { goal: goal.ratioAtMost, met: ratio <= goal.ratioAtMost };
  return { goal: goal.ratioAtLeast, met: ratio >= goal.ratioAtLeast };
}

export function medianOf(rounds: readonly number[]): number {
  const ordered = rounds.toSorted((one, other) => one - other);
  const middle = ordered.slice(Math.floor((ordered.length - 1) / 2), Math.floor(ordered.length / 2) + 1);
  return sum(middle) / middle.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Four digits that mean something. */
function round(value: number): number {
  return Number(value.toPrecision(4));
}
