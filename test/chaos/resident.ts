import { openCaller } from '../running/caller.ts';
import type { Caller, Shown } from '../running/caller.ts';

/** Somebody who has filled in the whole form, and has it before them: sending it again sends the same form. */
export type Ready = { readonly caller: Caller; readonly page: Shown };

export type Filling = { readonly email: string; readonly easting?: number; readonly northing?: number };

/** Fills in the form for fly-tipping, page by page, up to the one on which it is sent. */
export async function fillIn(
  origin: string,
  { email, easting = 600_000, northing = 480_000 }: Filling,
): Promise<Ready> {
  const caller = openCaller();
  let page = await caller.open(`${origin}/services/fly-tipping`);
  for (const typed of [
    { begin: 'start' },
    {
      'place.easting': String(easting),
      'place.northing': String(northing),
      'place.description': 'Behind the garages',
    },
    { rubbish: 'tyres' },
    { amount: 'bag' },
    {},
    { email },
  ])
    page = await caller.send(page, typed);
  return { caller, page };
}

export async function sendIt({ caller, page }: Ready): Promise<Shown> {
  return caller.send(page, { join: '' });
}

export function isReceived({ status, at }: Shown): boolean {
  return status === 200 && at.includes('/received/');
}
