import type { Tongue } from '#language';
import type { Refusal } from '#platform/errors';
import type { Sent } from './endpoint.ts';
import type { Kit } from './visit.ts';

/** What went wrong, for a program. */
export type Trouble = {
  readonly status: number;
  readonly sentence: string | undefined;
  readonly error: unknown;
  /** Path and query inside the portal. */
  readonly here: string;
  readonly request: string;
  readonly tongue: Tongue;
};

/** How a portal that programs ask differs from one for people: it says what is wrong, and with whom. */
export type Programs<K extends Kit> = {
  /** Why somebody may not ask for it; people get a 404 instead. */
  readonly unwelcome: (person: K['person'], access: K['access']) => Refusal;
  /** To whom the key of a deed belongs; a portal with deeds says so. */
  readonly principalOf?: (person: K['person']) => string | undefined;
  /** The answer that says so. `origin` and `prefix` are the portal's own. */
  readonly problem: (trouble: Trouble, at: { readonly origin: string; readonly prefix: string }) => Sent;
};
