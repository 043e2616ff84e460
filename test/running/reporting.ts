import { openCaller } from './caller.ts';
import type { Shown } from './caller.ts';

let places = 0;

/** Reports fly-tipping where nobody did before, page by page, and gives the reference that is shown for it. */
export async function reportRubbish(origin: string, email: string): Promise<string> {
  places += 1;
  const caller = openCaller();
  let page = await caller.open(`${origin}/services/fly-tipping`);
  page = await caller.send(page, { begin: 'start' });
  page = await caller.send(page, {
    'place.easting': String(618_000 + places * 150),
    'place.northing': '480100',
    'place.description': 'Behind the garages',
  });
  page = await caller.send(page, { rubbish: 'tyres' });
  page = await caller.send(page, { amount: 'bag' });
  page = await caller.send(page);
  page = await caller.send(page, { email });
  return referenceIn(await caller.send(page, { join: '' }));
}

function referenceIn({ text, at, status }: Shown): string {
  const [, found] = /\b([0-9A-Z]{4}-[0-9A-Z]{4})\b/.exec(text) ?? [];
  if (found === undefined) throw new Error(`no reference at ${at} (${String(status)}): ${text}`);
  return found;
}

/** What somebody reads who follows a request by its reference and their email address. */
export async function follow(origin: string, reference: string, email: string): Promise<string> {
  const caller = openCaller();
  const page = await caller.open(`${origin}/follow`);
  return (await caller.send(page, { reference, proof: email })).text;
}
