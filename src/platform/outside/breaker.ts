import type { Clock } from '#platform/clock';

export type Breaker = {
  /** Seconds until it is worth asking again; nothing while it may be asked. One asks when the rest is over, and the others wait for that. */
  readonly resting: () => number | undefined;
  readonly worked: () => void;
  readonly failed: () => void;
  /** The system itself said for how long it wants to be left alone. */
  readonly rest: (seconds: number) => void;
};

export type BreakerSettings = {
  readonly clock: Clock;
  /** Failures in a row after which nobody asks for a while. */
  readonly failures: number;
  readonly restSeconds: number;
  /** Hears that it begins to rest. */
  readonly onRest?: (() => void) | undefined;
};

/** Stops asking a system that does not answer, so that nobody waits for it and it is left to recover. */
export function breaker({ clock, failures, restSeconds, onRest }: BreakerSettings): Breaker {
  let inARow = 0;
  let until = 0;
  let isTried = false;
  const now = () => clock.now().epochMilliseconds;
  const rest = (seconds: number) => {
    const wasAwake = now() >= until;
    until = now() + seconds * 1_000;
    isTried = false;
    if (wasAwake) onRest?.();
  };
  return {
    resting: () => {
      const left = Math.ceil((until - now()) / 1_000);
      // A clock that was put back would make it rest for longer than anybody said.
      if (left > 0 && left <= 3_600) return left;
      if (inARow < failures) return undefined;
      if (isTried) return 1;
      isTried = true;
      return undefined;
    },
    worked: () => {
      inARow = 0;
      isTried = false;
    },
    failed: () => {
      inARow += 1;
      if (inARow >= failures) rest(restSeconds);
    },
    rest,
  };
}
