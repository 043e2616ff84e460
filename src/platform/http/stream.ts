import type { z } from 'zod';
import type { Uuid } from '#language';
import type { Tx } from '#platform/database';
import type { Takes } from './takes.ts';
import type { Kit, Visit } from './visit.ts';

/** One thing that a stream tells: as the state stands, and again only once it is otherwise. */
export type Telling = { readonly event: string; readonly data: object };

/**
 * What a page is told while it stays open, by server-sent events. Each time it is told something, who listens is met anew in a short
 * transaction of its own: their session, what they may, what they see. None is held open.
 */
export type StreamDefinition<K extends Kit, Params, Query, Found> = {
  readonly at: string;
  readonly access: K['access'];
  readonly params: z.ZodType<Params>;
  readonly query: z.ZodType<Query>;
  /** What it is about, or nothing: a 404 at first, and the end of a stream that was open. */
  readonly find: (
    visit: Visit<K> & { readonly params: Params; readonly query: Query },
  ) => Promise<Found | undefined>;
  /** What it hears of: everything that is touched, when left out. */
  readonly topics?: (found: Found) => readonly Uuid[];
  /** It is not told more often than this; at each touch, when left out. */
  readonly everySeconds?: number;
  /** Somebody has begun to listen, under this number. */
  readonly arrive?: (visit: Visit<K> & { readonly found: Found; readonly stream: Uuid }) => Promise<void>;
  readonly tell: (
    visit: Visit<K> & { readonly found: Found; readonly query: Query },
  ) => Promise<readonly Telling[]>;
};

export type Stream<K extends Kit> = {
  readonly at: string;
  readonly access: K['access'];
  readonly takes: Takes;
  readonly everySeconds: number;
  readonly hear: (visit: Visit<K>, asked: Listening) => Promise<Heard | undefined>;
};

/** What was asked for, and under which number; `isNew` the first time. */
export type Listening = {
  readonly params: unknown;
  readonly query: unknown;
  readonly stream: Uuid;
  readonly isNew: boolean;
};
export type Heard = { readonly topics: readonly Uuid[] | undefined; readonly told: readonly Telling[] };

/** How a portal knows what happened, and who is there. `mark` is what `pulse` gave the time before. */
export type Live = {
  readonly pulse: (tx: Tx, mark: unknown, now: Temporal.Instant) => Promise<Pulse>;
  /** Those who listen under these numbers are still there. */
  readonly stay: (tx: Tx, streams: readonly Uuid[], now: Temporal.Instant) => Promise<void>;
  readonly leave: (tx: Tx, streams: readonly Uuid[]) => Promise<void>;
};
export type Pulse = { readonly mark: unknown; readonly touched: ReadonlySet<Uuid> };

export function streamMaker<K extends Kit>() {
  return function stream<Params, Query, Found>(
    definition: StreamDefinition<K, Params, Query, Found>,
  ): Stream<K> {
    const { at, access, params, query, everySeconds = 0 } = definition;
    return {
      at,
      access,
      everySeconds,
      takes: { params, query, form: undefined },
      hear: async (visit, asked) => {
        const from = params.safeParse(asked.params);
        const by = query.safeParse(asked.query);
        if (!from.success || !by.success) return undefined;
        const found = await definition.find({ ...visit, params: from.data, query: by.data });
        if (found === undefined) return undefined;
        if (asked.isNew) await definition.arrive?.({ ...visit, found, stream: asked.stream });
        const told = await definition.tell({ ...visit, found, query: by.data });
        return { topics: definition.topics?.(found), told };
      },
    };
  };
}
