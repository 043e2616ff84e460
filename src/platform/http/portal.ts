import type { Actor, AuthorityId, Channel, Tongue, Uuid } from '#language';
import type { RefusalTable } from '#platform/errors';
import type { Html } from '#platform/html';
import type { Tx } from '#platform/database';
import type { Asked } from './asked.ts';
import type { Deed } from './deed.ts';
import type { Endpoint } from './endpoint.ts';
import type { Keeping } from './keeping.ts';
import type { Page } from './page.ts';
import type { Passage } from './passage.ts';
import type { Programs } from './programs.ts';
import type { Relay } from './relay.ts';
import type { Session, SessionLimits } from './session.ts';
import type { Live, Stream } from './stream.ts';
import type { Kit } from './visit.ts';
import type { Walk } from './walk.ts';

/** What went wrong, for a portal to show as a page of its own. */
export type Problem = {
  readonly status: number;
  readonly sentence: string | undefined;
  readonly request: string;
  readonly tongue: Tongue;
  readonly nonce: string;
};

/** A portal: who visits it, what they may do, and its pages in a list. */
export type Portal<K extends Kit> = {
  readonly name: string;
  readonly channel: Channel;
  readonly pages: readonly Page<K>[];
  readonly endpoints: readonly Endpoint<K>[];
  readonly passages: readonly Passage<K>[];
  /** What programs do; none when left out. */
  readonly deeds?: readonly Deed<K>[];
  /** What scripts keep while somebody types; none when left out. */
  readonly keepings?: readonly Keeping<K>[];
  /** None when left out. */
  readonly relays?: readonly Relay<K>[];
  /** What pages are told while they stay open; none when left out. */
  readonly streams?: readonly Stream<K>[];
  /** How it is known what happened, and who is there: for its streams. */
  readonly live?: Live;
  readonly limits: SessionLimits;
  readonly refusals: RefusalTable;
  readonly identify: (tx: Tx, session: Session, asked: Asked) => Promise<K['person']>;
  readonly actorOf: (person: K['person']) => Actor;
  readonly allows: (person: K['person'], access: K['access']) => Permission;
  /** Where somebody who must sign in first is sent; comes back to `next` afterwards. */
  readonly signInPath: (next: string) => string;
  readonly problem: (problem: Problem, mount: Mount<K>) => Html;
  /** Where everything is undone that its pages write. */
  readonly walk?: Walk<K>;
  /** Where programs ask: what is no page of it is answered to a program. */
  readonly programs?: Programs<K>;
};

/** `sign-in` sends to the portal's sign-in page; `no` is a 404, since what one may not see does not exist. */
export type Permission = 'yes' | 'sign-in' | 'no';

/** A portal of one council at its address. */
export type Mount<K extends Kit> = {
  readonly portal: Portal<K>;
  readonly authority: AuthorityId;
  /** Scheme, host and port: `https://www.example.gov.uk`. */
  readonly origin: string;
  /** The path below which its pages stand: `` or `/hub`. */
  readonly prefix: string;
  readonly world: K['world'];
  /** Who may look in while the council's portals are closed; nobody when left out. */
  readonly looksIn?: (person: K['person']) => boolean;
  /** The pages, by their patterns, that tell of an email on its way. */
  readonly promisesMail?: readonly string[];
  /** Origins outside to which a form may lead on: the identity provider's. */
  readonly formTargets?: readonly string[];
};

/** Who a command's idempotency key belongs to. */
export function principalOf(session: Session): Uuid {
  return session.principal?.id ?? session.id;
}
