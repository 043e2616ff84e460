import type { Act } from '#language';
import type { Handle } from '#capabilities/ledger';
import type { Tx } from '#platform/database';
import { tellOfHolding } from '../holdings/tell-holder.ts';
import type { Links } from './links.ts';
import { occasionOf } from './occasion.ts';
import { tell } from './tell.ts';
import { emailAlone } from './ways-to.ts';
import type { OfferedWays } from './ways-to.ts';

export type Tidings = {
  readonly links: Links;
  readonly now: Temporal.Instant;
  /** How else than by email the council tells people; without it, by email alone. */
  readonly offered?: OfferedWays | undefined;
};

/** What lies further back is no news: a history that was imported, or a follower that stood still for long. */
const freshness = Temporal.Duration.from({ hours: 14 * 24 });

/** What happened before this instant is told to nobody. */
export function oldestNews(now: Temporal.Instant): Temporal.Instant {
  return now.subtract(freshness);
}

/** Tells of one event after the other. Each has its own millisecond, so that messages keep the order of what they tell of. */
export function tellingOf(tx: Tx, { links, now, offered = emailAlone }: Tidings): Handle {
  let place = 0;
  return async (event) => {
    const at = now.add({ milliseconds: place });
    place += 1;
    if (Temporal.Instant.compare(event.at, oldestNews(at)) < 0) return;
    const by: Act['by'] = { kind: 'system', name: 'tells' };
    const act: Act = { by, channel: 'system', request: `event ${event.id}`, at };
    if (await tellOfHolding(tx, { event, links, offered }, act)) return;
    const occasion = await occasionOf(tx, event);
    if (occasion) await tell(tx, { occasion, links, offered }, act);
  };
}
