import { lookupsIn } from '#capabilities/forms';
import type { Tongue } from '#language';
import type { PublishedService } from '#services';

/** By source, the names of the services that ask it. */
export function usersOf(
  services: readonly PublishedService[],
  tongue: Tongue,
): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const { form, words } of services)
    for (const from of new Set(lookupsIn(form).map(({ use }) => use.from)))
      users.set(from, [...(users.get(from) ?? []), words[tongue].name]);
  return users;
}
