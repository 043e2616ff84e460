import type { Act, Mistake, Tongue } from '#language';
import type { Tx } from '#platform/database';
import type { Refusal } from '#platform/errors';
import type { Received } from '#platform/files';
import type { Html } from '#platform/html';
import type { Asked } from './asked.ts';
import type { Errands } from './errands.ts';
import type { Principal, Session } from './session.ts';

/** What a portal's pages are about: who visits, what may be asked of them, and what they can reach. */
export type Kit = { readonly person: unknown; readonly access: string; readonly world: object };

/** One request to one page, inside its transaction. */
export type Visit<K extends Kit> = {
  readonly tx: Tx;
  readonly act: Act;
  readonly now: Temporal.Instant;
  readonly person: K['person'];
  readonly world: K['world'];
  readonly session: Session;
  /** The network that asks, as a keyed digest that is another one tomorrow. For limits only: never kept beside anybody or anything. */
  readonly network: () => string;
  /** What must be asked outside before the page can go on. */
  readonly errands: Errands;
  readonly tongue: Tongue;
  /** What the request says of itself: conditions, and which form of an answer it would have. */
  readonly header: Asked['header'];
  /** The page's own path and query inside the portal, for links that come back here. */
  readonly here: string;
  /** An address inside this portal for a path of its pages. */
  readonly link: (path: string) => string;
  readonly nonce: string;
  /** What was entered, on a page that is being sent; empty otherwise. */
  readonly entered: Body;
  /** The files that came with it, on a page that takes some. They are gone again unless the act makes them somebody's. */
  readonly files: readonly Received[];
};

/** What a page's form needs on screen: its hidden fields, what was entered before and what was wrong with it. */
export type Entry = {
  readonly hidden: Html;
  readonly mistakes: readonly Mistake[];
};

/** A form's body as browsers send it: each name with its value, or with all of them. */
export type Body = Readonly<Record<string, string | readonly string[]>>;

/** What a page's act leads to. */
export type Outcome = Onward | { readonly refused: Refusal };

/**
 * On to another page. A no that must be kept (a wrong code that was counted) is given back as `refused` and not thrown:
 * what the act wrote is committed, and the page is shown again with the refusal's words.
 */
export type Onward = {
  /** A path of this portal, or a whole address outside it. */
  readonly to: string;
  /** What was done stands, and something else was wrong: the page is shown again, as it is now, instead of going on. */
  readonly mistakes?: readonly Mistake[];
  readonly signIn?: Principal;
  readonly signOut?: true;
};

/** Found nothing to show here: what is wanted stands elsewhere. A page's `find` may give it. */
export class Elsewhere {
  readonly to: string;

  constructor(to: string) {
    this.to = to;
  }
}
