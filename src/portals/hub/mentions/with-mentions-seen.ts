import { seeMentions } from '#capabilities/cases';
import type { Uuid } from '#language';
import type { SeenCase } from '../cases/case-for.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';

/** Whoever has the story before them, with that of what was merged into it, has read what speaks of them there: it counts no more. */
export async function withMentionsSeen(
  visit: HubVisit,
  seen: SeenCase,
  merged: readonly { readonly id: Uuid }[],
): Promise<SeenCase> {
  const { tx, now } = visit;
  if (seen.rail.mentions === 0) return seen;
  const cases = [seen.found, ...merged].map(({ id }) => id);
  const read = await seeMentions(tx, { cases, officer: officerIn(visit).id }, now);
  return { ...seen, rail: { ...seen.rail, mentions: Math.max(0, seen.rail.mentions - read) } };
}
