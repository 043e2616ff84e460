import type { Tongue } from '#language';

/** The Welsh alphabet has letters of two signs; a word under `Ch` is not under `C`. */
const pairs = /^(?:ch|dd|ff|ng|ll|ph|rh|th)/i;

export type Letter<Item> = { readonly letter: string; readonly items: readonly Item[] };

/** Things by the letter of their language with which their name begins, in its alphabet’s order. */
export function byLetter<Item extends { readonly noun: string }>(
  items: readonly Item[],
  tongue: Tongue,
): readonly Letter<Item>[] {
  const order = new Intl.Collator(tongue);
  const ordered = items.toSorted((one, other) => order.compare(one.noun, other.noun));
  const letters = Map.groupBy(ordered, ({ noun }) => letterOf(noun, tongue));
  return [...letters].map(([letter, under]) => ({ letter, items: under }));
}

function letterOf(noun: string, tongue: Tongue): string {
  const [pair] = (tongue === 'cy' && pairs.exec(noun)) || [];
  const [first = ''] = noun.normalize('NFD');
  return pair === undefined
    ? first.toUpperCase()
    : pair.charAt(0).toUpperCase() + pair.slice(1).toLowerCase();
}
