import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly until: number;
}

/** Oldest sign-ins are forgotten beyond this number, so that a load test cannot fill the memory. */
const MOST_KEPT = 5_000;

/** What the provider remembers between requests. A restart forgets it, as it forgets the signing key. */
export function createMemory(): (kind: string) => Adapter {
  const kept = new Map<string, Kept>();

  const keep = (key: string, payload: AdapterPayload, seconds: number) => {
    kept.delete(key);
    kept.set(key, { payload, until: Date.now() + seconds * 1000 });
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(oldest);
    }
  };
  const recall = (key: string) => {
    const found = kept.get(key);
    return found !== undefined && found.until > Date.now() ? found.payload : undefined;
  };
  const search = (prefix: string, fits: (payload: AdapterPayload) => boolean) =>
    kept.entries().find(([key, { payload }]) => key.startsWith(prefix) && fits(payload))?.[1].payload;

  return (kind) => ({
    upsert: async (id, payload, seconds = 3600) => keep(`${kind}:${id}`, payload, seconds),
    find: async (id) => recall(`${kind}:${id}`),
    findByUid: async (uid) => search(`${kind}:`, (payload) => payload.uid === uid),
    findByUserCode: async () => undefined,
    async consume(id) {
      const payload = recall(`${kind}:${id}`);
      if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
    },
    async destroy(id) {
      kept.delete(`${kind}:${id}`);
    },
    async revokeByGrantId(grant) {
      for (const [key, { payload }] of kept) if (payload.grantId === grant) kept.delete(key);
    },
  });
}
