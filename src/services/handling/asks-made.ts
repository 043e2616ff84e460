import type { Tongue } from '#language';
import type { Tx } from '#platform/database';
import { publishedServices } from '../publishing/published-services.ts';

/** What the services in force ask of others outside, each once, in words. */
export async function asksMade(
  tx: Tx,
  tongue: Tongue,
): Promise<readonly { readonly asks: string; readonly says: string }[]> {
  const made = new Map<string, string>();
  for (const { definition, words } of await publishedServices(tx))
    for (const { asks } of Object.values(definition.actions))
      if (asks !== undefined) made.set(asks, words[tongue].asks[asks] ?? asks);
  return [...made]
    .map(([asks, says]) => ({ asks, says }))
    .toSorted((one, other) => (one.asks < other.asks ? -1 : 1));
}
