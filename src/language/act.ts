import type { Uuid } from './identifiers.ts';

/** Who does a thing. A resident without an account is `anonymous`; a job or a follower is `system`. */
export type Actor =
  | { readonly kind: 'officer'; readonly id: Uuid }
  | { readonly kind: 'resident'; readonly id: Uuid }
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'system'; readonly name: string };

/** The way by which it came in. */
export type Channel = 'web' | 'telephone' | 'hub' | 'api' | 'system';

/** Who it is, for a column: an identifier, or the name of a job or follower; nothing for somebody anonymous. */
export function actorOf(by: Actor): string | null {
  if (by.kind === 'anonymous') return null;
  return by.kind === 'system' ? by.name : by.id;
}

/** The circumstances of one change: who, by which way, in which request (or job), at which instant. */
export type Act = {
  readonly by: Actor;
  readonly channel: Channel;
  readonly request: string;
  readonly at: Temporal.Instant;
};
