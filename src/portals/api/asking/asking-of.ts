import type { ApiVisit } from '../kit.ts';

/** A visit in which something outside is asked. How often is counted by the system, since it asks for many from one network. */
export function askingOf(visit: ApiVisit): ApiVisit & { readonly asker?: string } {
  const { person } = visit;
  return person.how === 'known' ? { ...visit, asker: `client ${person.client.id}` } : visit;
}
