import type { Uuid } from '#language';
import { timelineOf } from '#capabilities/ledger';
import type { Entry } from '#capabilities/ledger';
import type { Tx } from '#platform/database';
import { readOf } from '../merging/read-of.ts';

const pageLength = 200;

/** All that happened to a case, newest first, with what was written while it was worked on as a part of another. */
export async function wholeTimeline(tx: Tx, of: Uuid, types?: readonly string[]): Promise<readonly Entry[]> {
  const read = await readOf(tx, [of]);
  const entries: Entry[] = [];
  for (;;) {
    const before = entries.at(-1)?.seq;
    const page = await timelineOf(tx, { case: of, ...read, before, types }, pageLength);
    entries.push(...page);
    if (page.length < pageLength) return entries;
  }
}
