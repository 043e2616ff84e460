import type { HouseNumber, LineFacts } from './line-facts.ts';
import type { Sought, SoughtNumber } from './sought.ts';

export type NumberFits = {
  /** By their place among what is sought. */
  readonly fits: ReadonlyMap<number, number>;
  /** The place of a letter that belongs to the house number: the A of `12 a`. */
  readonly letterAt: number | undefined;
  readonly isHouseAsked: boolean;
  readonly isPartAsked: boolean;
};

/** How well a number does for another. */
const fit = {
  same: 1,
  /** 12-14 for 12, for 14 and for 13. */
  startOfRange: 0.95,
  endOfRange: 0.93,
  insideRange: 0.92,
  /** 12A for 12. */
  withoutSuffix: 0.8,
  /** 12 for 12A. */
  withSuffix: 0.7,
  otherSuffix: 0.4,
  elsewhere: 0.9,
  /** A house number that was called a flat's, or a flat's for which no house was named. */
  inOtherPart: 0.5,
  /** `2 12 high street` is flat 2 at 12 rather than flat 12 at 2. */
  flatAfterHouse: 0.97,
} as const;

type Placed = { readonly at: number; readonly number: SoughtNumber; readonly letter: string };

/** One number is the house's, the one that does best for it; the others are the flat's; each number serves once. */
export function fitNumbers(sought: readonly Sought[], facts: LineFacts): NumberFits {
  const numbers = sought.flatMap((one, at) =>
    one.kind === 'number' ? [{ at, number: one, letter: letterOf(sought[at + 1]) }] : [],
  );
  const house = bestForHouse(numbers, facts);
  const fits = new Map<number, number>(house ? [[house.at, house.fit]] : []);
  const left = [...facts.parts];
  for (const placed of numbers.filter(({ at }) => at !== house?.at)) {
    const part = takeFrom(left, placed.number);
    fits.set(placed.at, part > 0 ? part * order(placed, house?.at, facts) : elsewhere(placed, facts));
  }
  return {
    fits,
    letterAt: house?.isWithLetter ? house.at + 1 : undefined,
    isHouseAsked: house !== undefined,
    isPartAsked: left.length < facts.parts.length,
  };
}

function letterOf(after: Sought | undefined): string {
  return after?.kind === 'word' && after.text.length === 1 ? after.text : '';
}

function bestForHouse(numbers: readonly Placed[], { house }: LineFacts) {
  if (!house) return undefined;
  const fits = numbers.map(({ at, number, letter }) => {
    const isWithLetter = letter !== '' && letter === house.suffix && number.number === house.number;
    const suffix = isWithLetter ? letter : number.suffix;
    const found = houseFit({ ...number, suffix }, house);
    return { at, isWithLetter, fit: number.isOfUnit ? found * fit.inOtherPart : found };
  });
  // The last of equals: in `12 12 high street` the flat comes first.
  return fits
    .filter((one) => one.fit > 0)
    .toSorted((one, other) => other.fit - one.fit || other.at - one.at)[0];
}

function houseFit(asked: HouseNumber, house: HouseNumber & { readonly to: number | undefined }): number {
  const { number, to } = house;
  if (asked.number === number)
    return sameNumber(asked, house) * (to === undefined ? fit.same : fit.startOfRange);
  if (to === undefined || asked.number < number || asked.number > to) return 0;
  return asked.number === to ? fit.endOfRange : fit.insideRange;
}

function sameNumber(asked: HouseNumber, has: HouseNumber): number {
  if (asked.suffix === has.suffix) return fit.same;
  if (asked.suffix === '') return fit.withoutSuffix;
  return has.suffix === '' ? fit.withSuffix : fit.otherSuffix;
}

/** Takes the part that a number is, and says how well it does. */
function takeFrom(parts: HouseNumber[], asked: HouseNumber): number {
  const at = parts.findIndex(({ number, suffix }) => number === asked.number && suffix === asked.suffix);
  const near = at < 0 ? parts.findIndex(({ number }) => number === asked.number) : at;
  const [part] = near < 0 ? [] : parts.splice(near, 1);
  return part ? sameNumber(asked, part) : 0;
}

function order({ at, number }: Placed, houseAt: number | undefined, { house }: LineFacts): number {
  if (houseAt === undefined) return house && !number.isOfUnit ? fit.inOtherPart : fit.same;
  return houseAt < at && !number.isOfUnit ? fit.flatAfterHouse : fit.same;
}

/** The other end of a range, or a number in a name. */
function elsewhere({ number }: Placed, { house, words }: LineFacts): number {
  if (house?.to === number.number) return fit.same;
  return words.includes(number.text) && house?.number !== number.number ? fit.elsewhere : 0;
}
