import type { Tx } from '#platform/database';
import type { Tongue } from '#language';
import type { FoundStreet } from '../found.ts';
import type { RankedHeading } from '../headings/heading.ts';
import { streetsOf } from '../streets.ts';

const mostStreets = 20;

/** The streets that are called so, with how many addresses each has. */
export async function streetsAmong(
  tx: Tx,
  headings: readonly RankedHeading[],
  tongue: Tongue,
): Promise<FoundStreet[]> {
  const best = new Map(
    headings
      .filter(({ kind }) => kind === 'street')
      .toReversed()
      .map((heading) => [heading.usrn, heading]),
  );
  const chosen = [...best.values()].toReversed().slice(0, mostStreets);
  const names = await streetsOf(
    tx,
    chosen.map(({ usrn }) => usrn),
  );
  return chosen.flatMap(({ usrn, addresses, match }) => {
    const name = names.get(usrn)?.[tongue];
    return name ? [{ ...name, addresses, match }] : [];
  });
}
