import assert from 'node:assert/strict';
import { codeAt } from '#capabilities/identity';
import { systemClock } from '#platform/clock';
import { openCaller } from '../running/caller.ts';
import type { Shown } from '../running/caller.ts';

/** Goes the way of an invitation: the link, the staff directory, the second step; and looks at who works here. */
export async function accept(link: string, administrator: { readonly oid: string }): Promise<Shown> {
  const caller = openCaller();
  const directory = await caller.send(await caller.open(link));
  const enrolment = await caller.send(directory, { oid: administrator.oid });
  const [, grouped = ''] = /<code>([A-Z2-7 ]{30,})<\/code>/.exec(enrolment.html) ?? [];
  assert.notEqual(grouped, '', enrolment.text);
  const code = codeAt(grouped.replaceAll(' ', ''), systemClock.now());
  const home = await caller.send(await caller.send(enrolment, { code }));
  assert.equal(home.status, 200, home.text);
  return caller.open(new URL('/hub/administration/officers', link));
}
