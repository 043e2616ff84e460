import { collectionRules, collectionsBetween } from '#capabilities/calendars';
import { areasAt } from '#capabilities/mapping';
import type { Area } from '#capabilities/mapping';
import { collectionRound, londonDay } from '#language';
import type { GridPoint, InBoth } from '#language';
import type { Tx } from '#platform/database';

/** One collection at a property. */
export type BinDay = {
  readonly stream: string;
  readonly round: string;
  /** The day on which it is made; nothing where it is not made at all. */
  readonly on: Temporal.PlainDate | undefined;
  readonly usual: Temporal.PlainDate;
  readonly why: InBoth<string> | undefined;
};

type Days = { readonly now: Temporal.Instant; readonly for: Temporal.Duration };

/** What is collected at a place from today on, in the order of days, by the rounds that come by. */
export async function binDaysAt(
  tx: Tx,
  point: GridPoint,
  { now, for: length }: Days,
): Promise<readonly BinDay[]> {
  const from = londonDay(now);
  const rules = await collectionRules(tx);
  const rounds = (await areasAt(tx, point, { on: from })).filter(({ kind }) => kind === 'collection-round');
  const days = rounds.flatMap((area) => daysOf(area, { from, to: from.add(length) }, rules));
  return days.toSorted((one, other) => Temporal.PlainDate.compare(dayOf(one), dayOf(other)));
}

function daysOf(
  { code, facts }: Area,
  days: Parameters<typeof collectionsBetween>[1],
  rules: Parameters<typeof collectionsBetween>[2],
): readonly BinDay[] {
  const round = collectionRound.safeParse(facts);
  if (!round.success) return [];
  return collectionsBetween(round.data, days, rules).map((collection) => ({
    ...collection,
    stream: round.data.stream,
    round: code,
  }));
}

function dayOf({ on, usual }: BinDay): Temporal.PlainDate {
  return on ?? usual;
}
