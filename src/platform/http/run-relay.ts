import { transaction } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Standing } from '#platform/maintenance';
import type { Arrival } from './arrival.ts';
import { noErrands } from './errands.ts';
import type { Sent } from './endpoint.ts';
import { refuseClosed, refuseOutsider } from './gate.ts';
import { networkDigest } from './network.ts';
import { meet } from './meet.ts';
import type { Ground } from './pipeline.ts';
import type { Mount } from './portal.ts';
import { everybody } from './relay.ts';
import type { OpenedRelay, Relay } from './relay.ts';
import type { Kit } from './visit.ts';

type At<K extends Kit> = {
  readonly mount: Mount<K>;
  readonly relay: Relay<K>;
  readonly standing: Standing;
};

/** Runs a relay: a transaction that says who may have it, where not everybody may, and then the outside. */
export async function hand<K extends Kit>(ground: Ground, at: At<K>, arrival: Arrival): Promise<Sent> {
  const { mount, relay } = at;
  refuseClosed(askedOf(at, arrival));
  const opened = relay.access === everybody ? forEverybody : await open(ground, at, arrival);
  const { now, tongue } = arrival;
  const network = () => networkDigest({ key: ground.key, authority: mount.authority, now }, arrival.address);
  const sent =
    opened && (await relay.answer({ world: mount.world, now, tongue, network }, arrival.params, opened));
  if (!sent) throw new Refusal('request.not-found');
  return sent;
}

const forEverybody: OpenedRelay = { found: undefined, looks: [] };

async function open<K extends Kit>(
  ground: Ground,
  at: At<K>,
  arrival: Arrival,
): Promise<OpenedRelay | undefined> {
  const { mount, relay } = at;
  return transaction(ground.database, mount.authority, async (tx) => {
    const { visit } = await meet(tx, { mount, ground, errands: noErrands }, arrival);
    if (relay.access === everybody || mount.portal.allows(visit.person, relay.access) !== 'yes')
      return undefined;
    refuseOutsider(askedOf(at, arrival), visit.person);
    const opened = await relay.open(visit, arrival.params);
    if (opened && opened.looks.length > 0)
      await ground.recordLook(
        tx,
        { page: `${mount.portal.name} ${relay.at}`, subjects: opened.looks },
        visit.act,
      );
    return opened;
  });
}

function askedOf<K extends Kit>({ mount, relay, standing }: At<K>, { now }: Arrival) {
  return { mount, at: relay.at, standing, now };
}
