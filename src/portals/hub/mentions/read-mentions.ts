import type { Uuid } from '#language';
import type { Colleague } from './colleagues.ts';
import { handlesIn } from './handle.ts';

export type Written = {
  readonly text: string;
  readonly kind: 'internal' | 'public';
  /** Picked from the list. */
  readonly picked: readonly Uuid[];
};

export type ReadMentions =
  | { readonly mentions: readonly Uuid[] }
  | { readonly mistake: 'mention-public' | 'mention-unknown' | 'mention-twice' | 'mention-unseen' };

/** Whom a note mentions, by their names in it and by what was picked; or why it cannot. */
export function readMentions(
  { text, kind, picked }: Written,
  colleagues: readonly Colleague[],
): ReadMentions {
  const named = handlesIn(text).map((handle) => colleagues.filter((one) => one.handle === handle));
  const chosen = picked.map((id) => colleagues.filter((one) => one.id === id));
  const all = [...named, ...chosen];
  if (all.length > 0 && kind === 'public') return { mistake: 'mention-public' };
  if (all.some((found) => found.length === 0)) return { mistake: 'mention-unknown' };
  // Who was picked as well is the one who is meant.
  const settled = named.map((found) => found.filter(({ id }) => found.length === 1 || picked.includes(id)));
  if (settled.some((found) => found.length === 0)) return { mistake: 'mention-twice' };
  const meant = [...settled, ...chosen].flat();
  if (meant.some(({ sees }) => !sees)) return { mistake: 'mention-unseen' };
  return { mentions: [...new Set(meant.map(({ id }) => id))] };
}
