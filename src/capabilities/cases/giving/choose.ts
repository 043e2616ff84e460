import type { Uuid } from '#language';

/** How a queue gives its cases to those who work it: whoever waits longest is next, or whoever has most room. */
export type Way = 'round-robin' | 'least-loaded';

/** Somebody who works a queue, as they stand while it gives. */
export type Candidate = {
  readonly officer: Uuid;
  /** The classes of the cases that they may see. */
  readonly sees: readonly string[];
  readonly skills: readonly string[];
  readonly load: number;
  readonly capacity: number;
  /** When the queue last gave them a case, by its own count; 0 for never. */
  readonly turn: number;
};

/** What is asked of whoever is given a case. */
export type Wanted = {
  readonly sight: string;
  readonly skill: string | null;
  readonly units: number;
  /** Those who put it back, or off whom it was taken. */
  readonly not: readonly Uuid[];
};

/** Who of the candidates is given a case; nobody when none of them may see it, can do it and has room for it. */
export function choose(way: Way, wanted: Wanted, candidates: readonly Candidate[]): Candidate | undefined {
  const able = candidates.filter((one) => canTake(one, wanted));
  return able.toSorted((one, other) => rank(way, one, other))[0];
}

function canTake(one: Candidate, { sight, skill, units, not }: Wanted): boolean {
  return (
    one.sees.includes(sight) &&
    (skill === null || one.skills.includes(skill)) &&
    one.load + units <= one.capacity &&
    !not.includes(one.officer)
  );
}

/** Of two who are equally loaded the one whose turn is longer ago; the share of what somebody can take counts, not the units. */
function rank(way: Way, one: Candidate, other: Candidate): number {
  const byTurn = one.turn - other.turn || one.officer.localeCompare(other.officer);
  return way === 'round-robin' ? byTurn : one.load / one.capacity - other.load / other.capacity || byTurn;
}
