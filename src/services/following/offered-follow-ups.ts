import { dueAfter } from '#capabilities/calendars';
import { followedAs, reportsOn } from '#capabilities/cases';
import type { CaseRecord } from '#capabilities/cases';
import { submissionOf } from '#capabilities/forms';
import type { Answers } from '#capabilities/forms';
import { holds } from '#language';
import type { Uuid } from '#language';
import type { Tx } from '#platform/database';
import type { FollowUp } from '../definition/follow-up.ts';
import { officeCalendar } from '../publishing/office-calendar.ts';
import { findLive, packOf } from '../publishing/published-services.ts';

/** A case that may be opened to follow a closed one, and until when; without end where its service says none. */
export type OfferedFollowUp = {
  readonly followUp: string;
  readonly until: Temporal.Instant | undefined;
};

export type FollowedCase = Pick<CaseRecord, 'id' | 'service' | 'version'> & {
  readonly closing: Pick<NonNullable<CaseRecord['closing']>, 'outcome' | 'at'> | null;
};

/** What may follow a case now, for those who asked or for officers: nothing while it is open, nothing twice, and nothing that it is itself. */
export async function offeredFollowUps(
  tx: Tx,
  { found, by }: { readonly found: FollowedCase; readonly by: 'requester' | 'officer' },
  now: Temporal.Instant,
): Promise<readonly OfferedFollowUp[]> {
  const { closing } = found;
  if (!closing) return [];
  const { definition } = await packOf(tx, found.service, found.version);
  const open = Object.entries(definition['follow-ups']).filter(([, rule]) => isFor(rule, by, closing));
  if (open.length === 0) return [];
  const followed = new Set(await followedAs(tx, found.id));
  const offered: OfferedFollowUp[] = [];
  for (const [followUp, rule] of open) {
    if (followed.has(followUp) || !(await isPossible(tx, found, rule))) continue;
    const { within } = rule;
    const until = within && dueAfter(await officeCalendar(tx), closing.at, within).at;
    if (until && Temporal.Instant.compare(until, now) < 0) continue;
    offered.push({ followUp, until });
  }
  return offered;
}

/** The council offers the service that it opens, and it is for these answers. */
async function isPossible(tx: Tx, { id }: FollowedCase, { opens, when }: FollowUp): Promise<boolean> {
  if (!(await findLive(tx, opens))) return false;
  return !when || holds(when, await answersOf(tx, id));
}

/** What was answered by whoever asked first. */
export async function answersOf(tx: Tx, id: Uuid): Promise<Answers> {
  const [first] = await reportsOn(tx, { case: id });
  const sent = first?.submission ? await submissionOf(tx, first.submission) : undefined;
  return sent?.answers ?? {};
}

type Closing = NonNullable<FollowedCase['closing']>;

function isFor(rule: FollowUp, by: 'requester' | 'officer', { outcome }: Closing): boolean {
  const isAskedBy = rule['asked-by']?.includes(by) ?? false;
  return isAskedBy && (rule.after?.some((one) => one === outcome) ?? true);
}
