import type { Borough } from '../borough.ts';
import { chance } from '../chance.ts';
import { distance, type Point } from '../ground/plane.ts';
import { pointsBeside, type Asset, type AssetLayer } from './asset.ts';

/** Stops on the roads that buses take, each called after the street that it is nearest to. */
export const busStops = ({ seed, streets }: Pick<Borough, 'seed' | 'streets'>): AssetLayer => {
  const roads = streets.filter(
    ({ kind, manner }) => (kind === 'a-road' || kind === 'b-road') && manner !== 'bypass',
  );
  const side = streets.filter(({ kind }) => kind === 'street' || kind === 'lane');
  let serial = 0;
  const assets = roads.flatMap((road) => {
    const draw = chance(seed, 'bus stops', road.usrn);
    const every = road.manner === 'lane' ? 700 : 160;
    return pointsBeside(road, { first: draw.between(30, 110), every, aside: 6.5 }).map((at, index): Asset => {
      serial += 1;
      const near = nearestOf(side, at);
      return {
        // As the national stop numbers are made, of an area that is nobody's.
        id: `9990T${String(serial).padStart(5, '0')}`,
        name: `${near?.name ?? road.name}, ${road.name}`,
        nameCy: `${near?.welsh ?? near?.name ?? road.name}, ${road.welsh ?? road.name}`,
        at,
        usrn: road.usrn,
        facts: {
          shelter: draw.happens(0.4) ? 'yes' : 'no',
          towards: index % 2 === 0 ? 'the town' : 'out of town',
        },
      };
    });
  });
  return { layer: 'bus-stops', assets };
};

const nearestOf = <Of extends { readonly line: readonly Point[] }>(
  streets: readonly Of[],
  at: Point,
): Of | undefined => {
  let best: Of | undefined;
  let least = Infinity;
  for (const street of streets) {
    const [start] = street.line;
    const away = start ? distance(start, at) : Infinity;
    if (away < least) [best, least] = [street, away];
  }
  return best;
};
