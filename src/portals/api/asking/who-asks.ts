import { clientByKey } from '#capabilities/identity';
import type { Pace } from '#platform/clock';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Asked } from '#platform/http';
import type { Asker } from '../kit.ts';
import { isOsPath } from '../os/is-os-path.ts';

/**
 * The client whose key a request shows, counted against its limit. Refuses `api.too-many`. Whoever asks without a key may
 * read what the API is.
 */
export async function whoAsks(tx: Tx, asked: Asked, pace: Pace): Promise<Asker> {
  const key = keyIn(asked);
  if (key === undefined) return { how: 'missing' };
  const holder = await clientByKey(tx, key, asked.now);
  if (holder.how !== 'known') return holder;
  const { id, perMinute } = holder.client;
  const wait = pace(id, perMinute, asked.now);
  if (wait > 0) throw new Refusal('api.too-many', { perMinute, retryAfter: wait });
  return holder;
}

/**
 * `Authorization: Bearer …`, or the header `key`, which the clients of OS Places send. In the address, where proxies write it
 * down, it is taken only where those clients put it.
 */
function keyIn({ header, query, here }: Asked): string | undefined {
  const [, bearer] = /^Bearer +(\S+)$/i.exec(header('authorization') ?? '') ?? [];
  const inAddress = isOsPath(here) ? query['key'] : undefined;
  const shown = bearer ?? header('key') ?? inAddress;
  return typeof shown === 'string' && shown !== '' ? shown : undefined;
}
