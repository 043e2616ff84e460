import type { Tx } from '#platform/database';
import { publishedServices } from '#services';

export async function isOffered(tx: Tx, service: string): Promise<boolean> {
  return (await publishedServices(tx)).some((offered) => offered.service === service);
}
