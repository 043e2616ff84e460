import { addressOf } from './config.ts';
import type { At } from './at.ts';
import { rawIn, wordsIn } from './raw.ts';

/** What is known of a place: the street near it, and who looks after it where that is somebody else. */
export type Place = {
  readonly near: string;
  readonly notOurs: { readonly says: string; readonly href: string; readonly name: string } | undefined;
};

/** Asks the server; what cannot be had is not said. */
export async function placeAt(pattern: string, [easting, northing]: At): Promise<Place> {
  const at = `${Math.round(easting)},${Math.round(northing)}`;
  try {
    const answer = await fetch(addressOf(pattern, { at }), { headers: { accept: 'application/json' } });
    const said: unknown = answer.ok ? await answer.json() : {};
    const other = rawIn(said, 'notOurs');
    const says = wordsIn(other, 'says');
    return {
      near: wordsIn(said, 'near'),
      notOurs: says === '' ? undefined : { says, href: wordsIn(other, 'href'), name: wordsIn(other, 'name') },
    };
  } catch {
    return { near: '', notOurs: undefined };
  }
}
