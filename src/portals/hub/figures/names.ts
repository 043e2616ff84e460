import { areasOfKind, areaOf } from '#capabilities/mapping';
import { nameOfficers } from '#capabilities/identity';
import { londonDay, uuid } from '#language';
import { publishedServices } from '#services';
import type { HubVisit } from '../kit.ts';

/** What the services that the council offers are called; one that it offers no more keeps its code. */
export async function serviceNames({ tx, tongue }: HubVisit): Promise<ReadonlyMap<string, string>> {
  const offered = await publishedServices(tx);
  return new Map(offered.map(({ service, words }) => [service, words[tongue].name]));
}

/** What wards are called, by their codes: also those that are no more. */
export async function wardNames(
  { tx, tongue, now }: HubVisit,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wards = await areasOfKind(tx, 'ward', { on: londonDay(now) });
  const names = new Map(wards.map(({ code, name }) => [code, name[tongue]]));
  for (const code of codes.filter((one) => !names.has(one)))
    names.set(code, (await areaOf(tx, 'ward', code))?.name[tongue] ?? code);
  return names;
}

/** What officers are called, by their identifiers. */
export async function officerNames(
  { tx }: HubVisit,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return nameOfficers(
    tx,
    ids.map((id) => uuid.parse(id)),
  );
}
