import type { Uprn } from '#language';
import { shown, statusOf } from './best-lines.ts';
import type { ShownAddress } from './best-lines.ts';
import type { FoundStreet, LineStatus, Total } from './found.ts';
import type { LineUnder } from './lines-under.ts';
/** An address line that was found, before its property is shown. */
export type Hit = {
  readonly uprn: Uprn;
  readonly line: string;
  readonly status: LineStatus;
  readonly match: number;
  /** Where the list goes on after it. */
  readonly place: string;
  /** Those lines that were found by which its property may go today, each in its language. */
  readonly approved: readonly { readonly language: string; readonly address: ShownAddress }[];
};

export type Hits = {
  /** In order, one for each property; at least one more than were wanted, if there are more. */
  readonly hits: readonly Hit[];
  readonly total: Total;
  readonly streets?: readonly FoundStreet[];
  readonly corrected?: string;
};

export const noHits: Hits = { hits: [], total: { count: 0, more: false } };

export function hitOf(found: LineUnder, match: number, place: string): Hit {
  const { uprn, line, language, logical_status } = found;
  const status = statusOf(logical_status);
  const approved = status === 'approved' ? [{ language, address: shown(found) }] : [];
  return { uprn, line, status, match, place, approved };
}

/** The first line of each property, with the address that it has today where another line says it. */
export function onePerProperty(hits: readonly Hit[]): Hit[] {
  const firsts = new Map<Uprn, Hit>();
  for (const hit of hits) {
    const first = firsts.get(hit.uprn);
    firsts.set(hit.uprn, first ? { ...first, approved: [...first.approved, ...hit.approved] } : hit);
  }
  return [...firsts.values()];
}

/** What follows a place in a list that was made whole; all of it, if nothing there has that place. */
export function onwards(hits: readonly Hit[], after: string | undefined): readonly Hit[] {
  return hits.slice(1 + (after === undefined ? -1 : hits.findIndex(({ place }) => place === after)));
}

/** Counts are exact to here (decision 26). */
export const mostCounted = 10_000;

export function totalOf(count: number): Total {
  return { count: Math.min(count, mostCounted), more: count > mostCounted };
}
