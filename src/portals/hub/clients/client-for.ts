import { clientRecord } from '#capabilities/identity';
import type { ClientRecord } from '#capabilities/identity';
import { uuid } from '#language';
import type { Uuid } from '#language';
import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import type { Rail } from '../frame/rail.ts';
import type { HubVisit } from '../kit.ts';

export const clientParams = z.object({ client: uuid });

export type SeenClient = { readonly client: ClientRecord; readonly rail: Rail };

/** One client, revoked or not; nothing when this council has none like it. */
export async function clientFor(visit: HubVisit, id: Uuid): Promise<SeenClient | undefined> {
  const client = await clientRecord(visit.tx, id);
  return client && { client, rail: await railOf(visit) };
}
