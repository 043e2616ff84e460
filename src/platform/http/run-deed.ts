import { jsonText } from './json-text.ts';
import { hash } from 'node:crypto';
import { transaction } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Received } from '#platform/files';
import type { Standing } from '#platform/maintenance';
import type { Arrival } from './arrival.ts';
import type { Deed } from './deed.ts';
import type { Sent } from './endpoint.ts';
import { withErrands } from './errands.ts';
import { refuseClosed, refuseOutsider, whyNotSent } from './gate.ts';
import { claimKey, storeAnswer, storedAnswer } from './idempotency.ts';
import type { Command, Stored } from './idempotency.ts';
import { meet } from './meet.ts';
import type { Ground } from './pipeline.ts';
import type { Mount } from './portal.ts';
import { routeName } from './route-name.ts';
import type { Kit } from './visit.ts';

export type DeedAt<K extends Kit> = {
  readonly mount: Mount<K>;
  readonly deed: Deed<K>;
  readonly standing: Standing;
};

/** What is answered, and whether it was done now or had been before. */
export type Performed = { readonly sent: Sent; readonly isNew: boolean };

/**
 * Does what a program sent, in the order of a page: identify, permission, claim the key, parse, act, store the answer. What is refused is
 * undone and its key is free again. What is done by DELETE has no key.
 */
export async function perform<K extends Kit>(
  ground: Ground,
  at: DeedAt<K>,
  arrival: Arrival,
): Promise<Performed> {
  const { mount, deed, standing } = at;
  const asked = { mount, at: deed.at, standing, now: arrival.now };
  refuseClosed(asked);
  return withErrands(async (errands) =>
    transaction(ground.database, mount.authority, async (tx) => {
      const { visit } = await meet(tx, { mount, ground, errands }, arrival);
      const principal = principalFor(at, visit.person);
      refuseOutsider(asked, visit.person);
      const shut = whyNotSent(asked);
      if (shut) throw shut;
      const command = commandOf(at, arrival, principal);
      if (command && !(await claimKey(tx, command, arrival.now)))
        return { sent: await asBefore(tx, command), isNew: false };
      await errands.record(tx);
      const { params, query, json: body } = arrival;
      const done = await deed.act(visit, { params, query, body });
      const { status, location = null } = done;
      const told = { status, location, body: jsonText(done.body) };
      if (command) storeAnswer(tx, command, told);
      return { sent: sentFor(told), isNew: true };
    }),
  );
}

/** To whom the key belongs, where they may do it at all. */
function principalFor<K extends Kit>({ mount: { portal }, deed }: DeedAt<K>, person: K['person']): string {
  const principal = portal.programs?.principalOf?.(person);
  if (portal.allows(person, deed.access) === 'yes' && principal !== undefined) return principal;
  throw portal.programs?.unwelcome(person, deed.access) ?? new Refusal('request.not-found');
}

function commandOf<K extends Kit>(
  { mount, deed }: DeedAt<K>,
  { header, here, json, files }: Arrival,
  principal: string,
): Command | undefined {
  if (deed.method === 'DELETE') return undefined;
  const key = keyIn(header('idempotency-key') ?? '');
  if (key === undefined) throw new Refusal('request.key-missing');
  const sent = hash('sha256', JSON.stringify(json ?? files.map(saidOf)), 'buffer');
  return { principal, route: routeName(mount.portal.name, deed.at, here), key, sent };
}

/** Of a file its bytes count; of one that is not fit, why. */
function saidOf(file: Received): object {
  return 'unfit' in file ? { unfit: file.unfit } : { digest: file.digest };
}

/**
 * Whether a program may do something, before what it sends with it is read. Refuses as `perform` does.
 */
export async function mayPerform<K extends Kit>(
  ground: Ground,
  at: DeedAt<K>,
  arrival: Arrival,
): Promise<void> {
  const { mount, deed, standing } = at;
  const asked = { mount, at: deed.at, standing, now: arrival.now };
  refuseClosed(asked);
  await withErrands(async (errands) =>
    transaction(ground.database, mount.authority, async (tx) => {
      const { visit } = await meet(tx, { mount, ground, errands }, arrival);
      principalFor(at, visit.person);
      refuseOutsider(asked, visit.person);
      const shut = whyNotSent(asked);
      if (shut) throw shut;
      if (keyIn(arrival.header('idempotency-key') ?? '') === undefined)
        throw new Refusal('request.key-missing');
    }),
  );
}

/** As it is, or between the quotation marks that the draft of the header asks for. */
function keyIn(given: string): string | undefined {
  return /^"?([\w-]{16,64})"?$/.exec(given)?.[1];
}

async function asBefore(tx: Tx, command: Command): Promise<Sent> {
  const stored = await storedAnswer(tx, command);
  if (!stored) throw new Error('a key was claimed and its answer was not stored');
  return sentFor(stored);
}

/** To the letter as it was: PostgreSQL keeps the text of an answer, and no order of its fields. */
function sentFor({ status, location, body }: Stored): Sent {
  return {
    status,
    type: 'application/json',
    body: String(body),
    ...(location === null ? {} : { headers: { location } }),
  };
}
