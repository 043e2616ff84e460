import { uuid } from '#language';
import type { Uuid } from '#language';
import { z } from 'zod';
import type { Reckoned } from './reckon.ts';

/** By the version in force, and by the one that is proposed. */
const beside = z.object({ before: z.int(), after: z.int() });
const group = z.object({ cases: beside, late: beside });

/** Ways in which a request would have fared otherwise, in the order in which they are shown. */
export const differenceKinds = [
  'late-now',
  'in-time-now',
  'due-earlier',
  'due-later',
  'due-new',
  'due-gone',
  'other-queue',
  'other-rule',
  'suggested-now',
  'not-suggested-now',
  'refused-now',
  'taken-now',
  'not-ours-now',
  'told-now',
  'not-told-now',
  'fits-no-more',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

const difference = z.object({ count: z.int(), examples: z.array(uuid) });

/** What was counted over the requests of a year. Nothing of a person: numbers, and the identifiers of some cases. */
export const rehearsalResult = z.object({
  reckoned: z.int(),
  /** Cases of which nothing is known that was sent. */
  unsent: z.int(),
  taken: beside,
  refused: beside,
  notOurs: beside,
  due: beside,
  late: beside,
  suggested: beside,
  told: beside,
  misfits: beside,
  queues: z.record(z.string(), group),
  rules: z.record(z.string(), beside),
  /** By the ward's code; without one, under the empty name. */
  wards: z.record(z.string(), group),
  /** Pages that would be asked again. */
  pages: z.record(z.string(), z.int()),
  differences: z.partialRecord(z.enum(differenceKinds), difference),
});
export type RehearsalResult = z.output<typeof rehearsalResult>;

const nought = () => ({ before: 0, after: 0 });

export function emptyResult(): RehearsalResult {
  return {
    reckoned: 0,
    unsent: 0,
    taken: nought(),
    refused: nought(),
    notOurs: nought(),
    due: nought(),
    late: nought(),
    suggested: nought(),
    told: nought(),
    misfits: nought(),
    queues: {},
    rules: {},
    wards: {},
    pages: {},
    differences: {},
  };
}

/** One request by both versions. */
export type Pair = {
  readonly case: Uuid;
  readonly ward: string;
  /** When it was closed, or now. */
  readonly endedAt: Temporal.Instant;
  readonly before: Reckoned;
  readonly after: Reckoned;
};

const mostExamples = 20;
const sides = ['before', 'after'] as const;

/** Counts a pair into a result, in place: a batch counts five hundred. */
export function count(result: RehearsalResult, pair: Pair): void {
  result.reckoned += 1;
  for (const side of sides) countSide(result, side, pair);
  const page = pair.after.misfit;
  if (page !== undefined) result.pages[page] = ownIn(result.pages, page, () => 0) + 1;
  for (const kind of differencesIn(pair)) {
    const known = (result.differences[kind] ??= { count: 0, examples: [] });
    known.count += 1;
    if (known.examples.length < mostExamples) known.examples.push(pair.case);
  }
}

function countSide(result: RehearsalResult, side: (typeof sides)[number], pair: Pair): void {
  const { how, queue, rule, due, suggested, told, misfit } = pair[side];
  const isLate = isLateBy(pair[side], pair.endedAt);
  const figures: readonly (readonly [{ before: number; after: number }, boolean])[] = [
    [result.taken, how === 'taken'],
    [result.refused, how === 'refused'],
    [result.notOurs, how === 'not-ours'],
    [result.due, due !== undefined],
    [result.late, isLate],
    [result.suggested, suggested],
    [result.told, told],
    [result.misfits, misfit !== undefined],
  ];
  for (const [figure, isSo] of figures) figure[side] += Number(isSo);
  if (queue === undefined) return;
  if (rule !== undefined) ownIn(result.rules, rule, nought)[side] += 1;
  for (const counted of [groupIn(result.queues, queue), groupIn(result.wards, pair.ward)]) {
    counted.cases[side] += 1;
    counted.late[side] += Number(isLate);
  }
}

function groupIn(groups: RehearsalResult['wards'], name: string): RehearsalResult['wards'][string] {
  return ownIn(groups, name, () => ({ cases: nought(), late: nought() }));
}

/** A thing may be called `constructor`, which every plain object answers. */
function ownIn<Value>(all: Record<string, Value>, name: string, empty: () => Value): Value {
  const known = Object.hasOwn(all, name) ? all[name] : undefined;
  const value = known ?? empty();
  all[name] = value;
  return value;
}

function isLateBy({ due }: Reckoned, endedAt: Temporal.Instant): boolean {
  return due !== undefined && Temporal.Instant.compare(endedAt, due) > 0;
}

function differencesIn({ before, after, endedAt }: Pair): readonly DifferenceKind[] {
  const isMisfit = before.misfit === undefined && after.misfit !== undefined;
  const misfit: DifferenceKind | undefined = isMisfit ? 'fits-no-more' : undefined;
  const found: readonly (DifferenceKind | undefined)[] =
    before.how === 'taken' && after.how === 'taken'
      ? [
          turned(isLateBy(before, endedAt), isLateBy(after, endedAt), ['late-now', 'in-time-now']),
          turned(before.suggested, after.suggested, ['suggested-now', 'not-suggested-now']),
          turned(before.told, after.told, ['told-now', 'not-told-now']),
          before.queue === after.queue ? undefined : 'other-queue',
          before.rule === after.rule ? undefined : 'other-rule',
          dueMoved(before.due, after.due),
        ]
      : [takenOtherwise(before, after)];
  return [...found, misfit].flatMap((kind) => kind ?? []);
}

/** What was not and is now, or the other way about. */
function turned(
  was: boolean,
  is: boolean,
  [now, noMore]: readonly [DifferenceKind, DifferenceKind],
): DifferenceKind | undefined {
  if (was === is) return undefined;
  return is ? now : noMore;
}

function takenOtherwise(before: Reckoned, after: Reckoned): DifferenceKind | undefined {
  if (after.how === 'taken') return 'taken-now';
  if (before.how !== 'taken') return undefined;
  return after.how === 'refused' ? 'refused-now' : 'not-ours-now';
}

function dueMoved(was?: Temporal.Instant, is?: Temporal.Instant): DifferenceKind | undefined {
  if (!was || !is) return was ? 'due-gone' : is && 'due-new';
  const order = Temporal.Instant.compare(is, was);
  if (order === 0) return undefined;
  return order < 0 ? 'due-earlier' : 'due-later';
}
