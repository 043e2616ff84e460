import type { GridPoint, Tongue, Usrn } from '#language';
import type { Tx } from '#platform/database';
import { holds, widened } from './box.ts';
import { mapOf } from './map.ts';
import { metresTo } from './shape.ts';

export type StreetNear = { readonly usrn: Usrn | undefined; readonly name: string; readonly metres: number };

/** The named street whose line is nearest to a point, at most `within` metres away. */
export async function streetNear(
  tx: Tx,
  point: GridPoint,
  { tongue, within = 150 }: { readonly tongue: Tongue; readonly within?: number },
): Promise<StreetNear | undefined> {
  const { streets } = await mapOf(tx);
  const near = streets
    .filter((street) => street.name !== '' && holds(widened(street, within), point.easting, point.northing))
    .map((street) => ({ street, metres: metresTo(street, point) }))
    .filter(({ metres }) => metres <= within);
  const [nearest] = near.toSorted((one, other) => one.metres - other.metres);
  if (!nearest) return undefined;
  const { name, nameCy, usrn } = nearest.street;
  return { usrn: usrn ?? undefined, name: (tongue === 'cy' && nameCy) || name, metres: nearest.metres };
}
