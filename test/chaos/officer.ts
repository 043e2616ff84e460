import assert from 'node:assert/strict';
import { openCaller } from '../running/caller.ts';
import type { Caller } from '../running/caller.ts';

/** Signs in at the stand-in of the staff directory, by pressing a name. */
export async function officerIn(origin: string, name: string): Promise<Caller> {
  const officer = openCaller();
  const directory = await officer.send(await officer.open(`${origin}/hub/`));
  const [, oid = ''] =
    new RegExp(`value="([^"]+)">(?:(?!</li>)[\\s\\S])*<b>${name}`).exec(directory.html) ?? [];
  const home = await officer.send(directory, { oid });
  assert.equal(home.status, 200, home.text);
  return officer;
}
