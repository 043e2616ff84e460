import type { InBoth, Tongue } from '#language';
import type { Tx } from '#platform/database';
import { publishedServices } from '../publishing/published-services.ts';
import type { Findable } from './find-services.ts';

/** A service as a list of services shows it, in one language. */
export type OfferedService = Findable & { readonly service: string; readonly group: string | undefined };

type Showing = { readonly groups: Readonly<Record<string, InBoth<string>>>; readonly tongue: Tongue };

/** The services that the council offers at present, each with its group’s name. */
export async function offeredServices(
  tx: Tx,
  { groups, tongue }: Showing,
): Promise<readonly OfferedService[]> {
  const published = await publishedServices(tx);
  return published.map(({ service, definition: { group }, words }) => {
    const { name, noun, about, also } = words[tongue];
    const known = group !== undefined && Object.hasOwn(groups, group) ? groups[group] : undefined;
    return { service, group, under: known?.[tongue] ?? '', name, noun, about, also };
  });
}
