import { chance } from '../../../../demo/chance.ts';
import { everyProperty } from '../million/write-million.ts';
import type { Amount } from '../million/write-million.ts';
import { ways } from './asked.ts';
import type { Way } from './asked.ts';

export type Asked = { readonly typed: string; readonly uprn: number; readonly way: Way };

/** So many addresses for each way to ask, from all of the file: the same ones each time. */
export function drawAsked({ properties, seed }: Amount, each: number): readonly Asked[] {
  const draw = chance('asked', seed, each);
  const drawn = ways.map((way) => ({ way, seen: 0, places: [] as Place[] }));
  for (const [property, street] of everyProperty(properties, seed))
    for (const one of drawn) {
      if (!one.way.fits({ property, street })) continue;
      one.seen += 1;
      if (one.places.length < each) one.places.push({ property, street });
      else {
        const at = draw.whole(0, one.seen - 1);
        if (at < each) one.places[at] = { property, street };
      }
    }
  return drawn.flatMap(({ way, places }) =>
    places.map((place) => ({ way, typed: way.type(place, draw), uprn: place.property.uprn })),
  );
}

type Place = Parameters<Way['fits']>[0];

/** What stands in the field after each key, from the first letter to the whole address. */
export function keystrokes(asked: readonly Asked[]): readonly string[] {
  return asked.flatMap(({ typed }) =>
    Array.from(typed, (_, at) => typed.slice(0, at + 1)).filter((begun) => begun.trim() === begun),
  );
}
