import type { Place } from '#capabilities/cases';
import { assetOf, ownershipAt, owners, streetOwner } from '#capabilities/mapping';
import type { Owner } from '#capabilities/mapping';
import type { Submission } from '#capabilities/forms';
import type { Act } from '#language';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import { placeOfAnswers } from './place-of-answers.ts';

type OnDay = { readonly on: Temporal.PlainDate };

/** What a thing's own facts say when the council has it on ground that is somebody else's. */
export const ours = 'ours';

/** Whose a place is, when it is not the council's: a thing's own owner first, then the ground's, then the street's. */
export async function ownerOfPlace(
  tx: Tx,
  { asset, point, usrn }: Place,
  { on }: OnDay,
): Promise<Owner | undefined> {
  const thing = asset && (await assetOf(tx, asset.layer, asset.id));
  const named = thing?.facts['owner'];
  if (named === ours) return undefined;
  const own = (await owners(tx)).find(({ owner }) => owner === named);
  if (own) return own;
  return point ? ownershipAt(tx, point, { on, usrn: thing?.usrn }) : usrn && streetOwner(tx, usrn);
}

/** What becomes of a report about ground that is somebody else's. */
export type Elsewhere = {
  readonly owner: Owner;
  /** `told`: theirs, and not taken; `may-send`: theirs, and taken all the same; `passed-on`: taken, for them. */
  readonly way: 'told' | 'may-send' | 'passed-on';
};

type Sent = Pick<Submission, 'form' | 'answers'>;

/** Whether a place that was answered is somebody else's, as far as the service cares. */
export async function elsewhereOf(
  tx: Tx,
  { definition, sent }: { readonly definition: ServiceDefinition; readonly sent: Sent },
  day: OnDay,
): Promise<Elsewhere | undefined> {
  if (definition.ours === 'any') return undefined;
  return elsewhereAt(tx, { definition, place: await placeOfAnswers(tx, sent, day) }, day);
}

export async function elsewhereAt(
  tx: Tx,
  { definition: { ours: wanted }, place }: { readonly definition: ServiceDefinition; readonly place: Place },
  day: OnDay,
): Promise<Elsewhere | undefined> {
  const owner = wanted === 'any' ? undefined : await ownerOfPlace(tx, place, day);
  return owner && wayOf({ ours: wanted }, owner);
}

/** What becomes of a report on this owner's ground, where the service asks whose it is. */
export function wayOf({ ours: wanted }: Pick<ServiceDefinition, 'ours'>, owner: Owner): Elsewhere {
  if (owner.does.way === 'route') return { owner, way: 'passed-on' };
  return { owner, way: wanted === 'required' ? 'told' : 'may-send' };
}

/** Refused where it is theirs and not taken; an officer who writes it down all the same knows why. */
export function requireTaken(elsewhere: Elsewhere | undefined, { by }: Pick<Act, 'by'>): void {
  if (elsewhere?.way === 'told' && by.kind !== 'officer') throw new Refusal('service.not-ours');
}
