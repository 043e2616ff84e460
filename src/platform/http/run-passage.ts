import { transaction } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Arrival } from './arrival.ts';
import { noErrands } from './errands.ts';
import type { Passage } from './passage.ts';
import { addressOf, changeSession, meet } from './meet.ts';
import type { Ground, Result } from './pipeline.ts';
import type { Mount } from './portal.ts';
import { Elsewhere } from './visit.ts';
import type { Kit } from './visit.ts';

type Through<K extends Kit> = { readonly mount: Mount<K>; readonly passage: Passage<K> };

/** Runs a passage: a transaction, the outside system, and another transaction that may change the session. */
export async function pass<K extends Kit>(
  ground: Ground,
  { mount, passage }: Through<K>,
  arrival: Arrival,
): Promise<Result> {
  const step = await transaction(ground.database, mount.authority, async (tx) => {
    const { visit } = await meet(tx, { mount, ground, errands: noErrands }, arrival);
    if (mount.portal.allows(visit.person, passage.access) !== 'yes') return undefined;
    return passage.prepare(visit, arrival.query);
  });
  if (step === undefined) throw new Refusal('request.not-found');
  if (step instanceof Elsewhere) return { kind: 'on', to: mount.prefix + step.to };
  const { record } = await step.perform(mount.world);
  return transaction(ground.database, mount.authority, async (tx) => {
    const { visit, session } = await meet(tx, { mount, ground, errands: noErrands }, arrival);
    const outcome = await record(visit);
    const token = await changeSession({ mount, arrival, tx, session }, outcome);
    return { kind: 'on', to: addressOf(visit, outcome), session: token };
  });
}
