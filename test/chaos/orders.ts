import type { Chance } from '../../demo/chance.ts';
import type { Wanted } from './begun.ts';

/** What a resident comes for: a report of their own, or one that another then joins. */
export type Errand = { readonly first: Wanted; readonly second: Wanted | undefined };

export type Orders = {
  readonly errands: readonly Errand[];
  /** What officers do, each on a case of its own. */
  readonly deeds: readonly ('note' | 'closing')[];
};

const apart = 150;
const inARow = 300;

/** So many requests, drawn from a seed: seven of ten are reports, one of ten joins one, the rest are officers'. */
export function drawOrders(draw: Chance, count: number): Orders {
  const errands: Errand[] = [];
  const deeds: ('note' | 'closing')[] = [];
  for (let made = 0; made < count; made += 1) {
    const what = draw.weighted([
      ['report', 70],
      ['pair', made + 1 < count ? 10 : 0],
      ['note', 14],
      ['closing', 6],
    ] as const);
    const place = errands.length;
    if (what === 'note' || what === 'closing') deeds.push(what);
    else
      errands.push({
        first: wanted(place, 'one'),
        second: what === 'pair' ? wanted(place, 'other') : undefined,
      });
    if (what === 'pair') made += 1;
  }
  return { errands, deeds };
}

/** Nobody's place is near another's, except where one joins the other. */
function wanted(place: number, who: string): Wanted {
  return {
    email: `${who}-${String(place)}@example.org`,
    easting: 500_000 + (place % inARow) * apart,
    northing: 300_000 + Math.floor(place / inARow) * apart,
  };
}
