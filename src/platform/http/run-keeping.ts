import { transaction } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Standing } from '#platform/maintenance';
import type { Arrival } from './arrival.ts';
import type { Sent } from './endpoint.ts';
import { noErrands } from './errands.ts';
import { tokenField } from './fields.ts';
import { isFormToken } from './form-token.ts';
import { refuseClosed, refuseOutsider, whyNotSent } from './gate.ts';
import type { Keeping } from './keeping.ts';
import { keysOf, meet } from './meet.ts';
import type { Ground } from './pipeline.ts';
import type { Mount } from './portal.ts';
import type { Kit } from './visit.ts';

type At<K extends Kit> = {
  readonly mount: Mount<K>;
  readonly keeping: Keeping<K>;
  readonly standing: Standing;
};

/** In the order of a page: identify, permission, form token, parse, keep. Whoever may not have it gets the same 404 as for what is not there. */
export async function keep<K extends Kit>(
  ground: Ground,
  { mount, keeping, standing }: At<K>,
  arrival: Arrival,
): Promise<Sent> {
  const asked = { mount, at: keeping.at, standing, now: arrival.now };
  refuseClosed(asked);
  if (arrival.fetchSite === 'cross-site') throw new Refusal('request.forged');
  return transaction(ground.database, mount.authority, async (tx) => {
    const { session, visit } = await meet(tx, { mount, ground, errands: noErrands }, arrival);
    if (mount.portal.allows(visit.person, keeping.access) !== 'yes') throw new Refusal('request.not-found');
    refuseOutsider(asked, visit.person);
    const shut = whyNotSent(asked);
    if (shut) throw shut;
    if (!isFormToken(keysOf(ground), session.token, arrival.body[tokenField]))
      throw new Refusal('request.forged');
    const sent = await keeping.keep(visit, arrival.params, arrival.body);
    if (!sent) throw new Refusal('request.not-found');
    return sent;
  });
}
