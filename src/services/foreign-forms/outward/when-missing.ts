import type { Expressed, Item } from './expressed.ts';

/** What an expression comes to there when a question was not answered, as far as that settles it. */
export function whenMissing(expressed: Expressed, question: string): boolean | undefined {
  if (typeof expressed === 'boolean') return expressed;
  if ('item' in expressed)
    return expressed.item.question === question ? ofNothing(expressed.item) : undefined;
  if ('all' in expressed)
    return settled(
      expressed.all.map((part) => whenMissing(part, question)),
      false,
    );
  return settled(
    expressed.any.map((part) => whenMissing(part, question)),
    true,
  );
}

function settled(parts: readonly (boolean | undefined)[], by: boolean): boolean | undefined {
  if (parts.includes(by)) return by;
  return parts.includes(undefined) ? undefined : !by;
}

const ofMissing: Readonly<Record<string, (value: number) => boolean>> = {
  'is more than': (value) => 0 > value,
  'is at least': (value) => 0 >= value,
  'is less than': (value) => 0 < value,
  'is at most': (value) => 0 <= value,
  'is longer than': (value) => lengthOfNothing > value,
  'is shorter than': (value) => lengthOfNothing < value,
};
/** Where no words were written, the engine measures the text “null”. */
const lengthOfNothing = 4;

/** A number that is missing counts as nought when it is ordered, words as four characters; all else is equal to nothing and stands in no order. */
function ofNothing({ operator, value }: Item): boolean {
  const order = Object.hasOwn(ofMissing, operator) ? ofMissing[operator] : undefined;
  if (order) return order(Number(value));
  return operator === 'is not' || operator === 'does not contain';
}
