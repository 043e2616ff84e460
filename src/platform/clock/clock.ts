/** Where time enters. A request or a job asks once and passes the instant on. */
export type Clock = { readonly now: () => Temporal.Instant };

/** The machine's clock, to the millisecond, which is what is stored. */
export const systemClock: Clock = {
  now: () => Temporal.Instant.fromEpochMilliseconds(Date.now()),
};

/** A clock that stands still until it is moved: tests and rehearsals. */
export function frozenClock(
  at: Temporal.Instant | string,
): Clock & { readonly advance: (by: Temporal.DurationLike) => void } {
  let instant = Temporal.Instant.from(at);
  return {
    now: () => instant,
    advance: (by) => {
      instant = instant.add(by);
    },
  };
}
