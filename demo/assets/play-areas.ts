import type { Borough } from '../borough.ts';
import { chance } from '../chance.ts';
import { middleOf } from '../ground/plane.ts';
import type { Asset, AssetLayer } from './asset.ts';

/** One in every park that has a name, but where people rest or dig. */
export const playAreas = ({ seed, land }: Pick<Borough, 'seed' | 'land'>): AssetLayer => {
  const draw = chance(seed, 'play areas');
  const parks = land.filter(({ kind, name }) => kind === 'park' && name !== '' && !quiet.test(name));
  return {
    layer: 'play-areas',
    assets: parks.flatMap(({ name, shape }, index): Asset[] => {
      if (shape.type !== 'Polygon') return [];
      const { x, y } = middleOf(shape.polygon);
      return [
        {
          id: `PA${String(index + 1).padStart(2, '0')}`,
          name: `${name} play area`,
          nameCy: `Man chwarae ${name}`,
          at: { x: Math.round(x + draw.between(-20, 20)), y: Math.round(y + draw.between(-20, 20)) },
          facts: {
            ages: draw.pick(['2 to 12', 'up to 8', '5 to 14']),
            surface: draw.pick(['rubber', 'bark']),
          },
        },
      ];
    }),
  };
};

const quiet = /Cemetery|Allotments|Racecourse/;
