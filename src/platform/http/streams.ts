import type { AuthorityId, Uuid } from '#language';
import type { Clock } from '#platform/clock';
import { transaction } from '#platform/database';
import type { Database } from '#platform/database';
import type { Log } from '#platform/log';
import type { Live } from './stream.ts';

/** One stream that is open in this process. */
export type Open = {
  readonly id: Uuid;
  readonly authority: AuthorityId;
  /** Whose it is. */
  readonly owner: string;
  readonly live: Live;
  readonly everySeconds: number;
  readonly topics: () => readonly Uuid[] | undefined;
  /** Tells what is otherwise by now, or ends what may not go on. */
  readonly refresh: () => Promise<void>;
  readonly beat: () => void;
  readonly end: (isOver: boolean) => void;
};

export type Streams = {
  /** Nothing where this process has as many as it takes. The oldest of somebody who has too many ends. */
  readonly add: (stream: Open) => (() => void) | undefined;
  /** Looks once at what happened, and tells those whom it concerns. */
  readonly turn: () => Promise<void>;
  readonly count: () => number;
  /** Ends them all: who listens asks again, elsewhere. */
  readonly close: () => Promise<void>;
};

export type StreamSettings = {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Pick<Log, 'warn'>;
  readonly most?: number;
  readonly mostOfOne?: number;
};

const beatSeconds = 15;
/** A session that ended, and sight that was lost, end a stream after so long at most. */
const lookSeconds = 30;
const atOnce = 4;

type Kept = {
  readonly stream: Open;
  toldAt: Temporal.Instant;
  beatAt: Temporal.Instant;
  isTouched: boolean;
};
/** What a council's portal had come to the time before, and whose streams have ended since. */
type Place = { mark: unknown; stayedAt: Temporal.Instant | undefined; readonly left: Uuid[] };

/**
 * The streams of this process. Once a second, while there are some, one transaction for each council asks what was touched; nobody
 * listens to the database (decision 120).
 */
export function openStreams(settings: StreamSettings): Streams {
  const { clock, most = 500, mostOfOne = 8 } = settings;
  const open = new Map<Uuid, Kept>();
  const places = new Map<Live, Map<AuthorityId, Place>>();

  const remove = ({ id, live, authority }: Open) => {
    if (open.delete(id)) placeOf(places, live, authority).left.push(id);
  };
  return {
    add: (stream) => {
      const own = [...open.values()].filter((kept) => kept.stream.owner === stream.owner);
      if (own.length >= mostOfOne) own[0]?.stream.end(true);
      if (open.size >= most) return undefined;
      const now = clock.now();
      open.set(stream.id, { stream, toldAt: now, beatAt: now, isTouched: false });
      placeOf(places, stream.live, stream.authority);
      return () => remove(stream);
    },
    turn: async () => {
      for (const [live, councils] of places)
        for (const [authority, place] of councils) {
          const here = [...open.values()].filter((kept) => isOf(kept, live, authority));
          if (here.length > 0 || place.left.length > 0)
            await look(settings, { live, authority, place, here });
        }
      await tellAll([...open.values()], clock.now());
    },
    count: () => open.size,
    close: async () => {
      for (const { stream } of open.values()) {
        stream.end(false);
        remove(stream);
      }
      for (const [live, councils] of places)
        for (const [authority, place] of councils) await look(settings, { live, authority, place, here: [] });
    },
  };
}

function isOf({ stream }: Kept, live: Live, authority: AuthorityId): boolean {
  return stream.live === live && stream.authority === authority;
}

function placeOf(places: Map<Live, Map<AuthorityId, Place>>, live: Live, authority: AuthorityId): Place {
  const councils = places.get(live) ?? new Map<AuthorityId, Place>();
  places.set(live, councils);
  const place = councils.get(authority) ?? { mark: undefined, stayedAt: undefined, left: [] };
  councils.set(authority, place);
  return place;
}

type Looking = {
  readonly live: Live;
  readonly authority: AuthorityId;
  readonly place: Place;
  readonly here: readonly Kept[];
};

/** A database that is out of reach for a while is asked again a second later; nobody who listens is sent away for it. */
async function look(
  { database, clock, log }: StreamSettings,
  { live, authority, place, here }: Looking,
): Promise<void> {
  const now = clock.now();
  const left = place.left.splice(0);
  const isTime = isPast(place.stayedAt, beatSeconds, now);
  try {
    await transaction(database, authority, async (tx) => {
      if (left.length > 0) await live.leave(tx, left);
      if (isTime && here.length > 0)
        await live.stay(
          tx,
          here.map(({ stream }) => stream.id),
          now,
        );
      if (here.length === 0) return;
      const { mark, touched } = await live.pulse(tx, place.mark, now);
      place.mark = mark;
      for (const kept of here)
        kept.isTouched ||= touched.size > 0 && (kept.stream.topics()?.some((id) => touched.has(id)) ?? true);
    });
    if (isTime) place.stayedAt = now;
  } catch (error) {
    place.left.push(...left);
    log.warn({ err: error }, 'nobody could be told what happened');
  }
}

/** A few at a time, so that those who listen leave connections to those who work. */
async function tellAll(open: readonly Kept[], now: Temporal.Instant): Promise<void> {
  const due = open.filter((kept) => isDue(kept, now));
  for (let from = 0; from < due.length; from += atOnce)
    await Promise.all(
      due.slice(from, from + atOnce).map(async (kept) => {
        kept.isTouched = false;
        kept.toldAt = now;
        await kept.stream.refresh();
      }),
    );
  for (const kept of open.filter(({ beatAt }) => isPast(beatAt, beatSeconds, now))) {
    kept.beatAt = now;
    kept.stream.beat();
  }
}

function isDue({ isTouched, toldAt, stream }: Kept, now: Temporal.Instant): boolean {
  return isPast(toldAt, isTouched ? stream.everySeconds : lookSeconds, now);
}

function isPast(since: Temporal.Instant | undefined, seconds: number, now: Temporal.Instant): boolean {
  return !since || Temporal.Instant.compare(since.add({ seconds }), now) <= 0;
}
