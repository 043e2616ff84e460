import { heldKinds } from '#capabilities/holdings';
import type { HeldKind } from '#capabilities/holdings';
import { holdingWords, packOf, publishedServices, sightOf } from '#services';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';

/** What is held of one kind, as its service calls it. */
export type Register = HeldKind & {
  /** `Parking permits`. */
  readonly name: string;
  /** The name of its service. */
  readonly of: string;
};

/**
 * The registers that an officer may open, by name: of each kind that a service of a team whose cases they see grants or has granted. What they
 * see in one is the query's to say.
 */
export async function registersFor(visit: HubVisit): Promise<readonly Register[]> {
  const { tx, tongue } = visit;
  const { sees } = officerIn(visit);
  const registers: Register[] = [];
  for (const kind of await kindsIn(visit)) {
    const { definition } = await packOf(tx, kind.service, kind.version);
    if (!sees.includes(sightOf({ team: definition.owner, sensitivity: 'internal' }))) continue;
    const { list, service } = await holdingWords(tx, kind, tongue);
    registers.push({ ...kind, name: list, of: service });
  }
  return registers.toSorted((one, other) => one.name.localeCompare(other.name, tongue));
}

/** By the version of today where the service is offered, else by one that somebody holds it by. */
async function kindsIn({ tx }: HubVisit): Promise<readonly HeldKind[]> {
  const offered = (await publishedServices(tx)).flatMap(({ service, version, definition }) =>
    Object.keys(definition.holdings).map((kind) => ({ service, kind, version })),
  );
  const all = [...(await heldKinds(tx)), ...offered];
  return [...new Map(all.map((one) => [`${one.service} ${one.kind}`, one])).values()];
}
