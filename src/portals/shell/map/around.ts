import type { Tongue } from '#language';
import type { Council } from '#services';

/** On whose page a map stands, and for whom. */
export type MapAround = {
  readonly portal: 'resident' | 'hub';
  readonly council: Pick<Council, 'map' | 'theme'>;
  readonly tongue: Tongue;
  readonly now: Temporal.Instant;
  readonly link: (path: string) => string;
};

type Visit = Pick<MapAround, 'tongue' | 'now' | 'link'> & {
  readonly world: { readonly council: Pick<Council, 'map' | 'theme'> };
};

export function mapAround(
  portal: MapAround['portal'],
  { world: { council }, tongue, now, link }: Visit,
): MapAround {
  return { portal, council, tongue, now, link };
}
