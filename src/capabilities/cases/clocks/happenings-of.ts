import type { Uuid } from '#language';
import { happenedTo } from '#capabilities/ledger';
import type { Happened } from '#capabilities/ledger';
import type { Tx } from '#platform/database';
import {
  caseActed,
  caseClockMoved,
  caseClockWarned,
  caseNoted,
  caseOpened,
  caseReopened,
} from '../events.ts';

/** What happened to a case, as far as clocks go by it. */
export type ClockHappening = Pick<Happened, 'at' | 'actorKind' | 'actor'> &
  (
    | { readonly did: 'opened'; readonly status: string }
    | { readonly did: 'reopened'; readonly status: string }
    | {
        readonly did: 'acted';
        readonly action: string;
        readonly from: string;
        readonly to: string;
        readonly closes: boolean;
      }
    /** Those who asked were written to. */
    | { readonly did: 'answered' }
    | { readonly did: 'warned'; readonly clock: string; readonly percent: number }
    | { readonly did: 'moved'; readonly clock: string; readonly to: Temporal.PlainDate }
  );

const types = [caseOpened, caseActed, caseReopened, caseNoted, caseClockMoved, caseClockWarned].map(
  ({ type }) => type,
);

/** For each of these cases what its clocks go by, the earliest first, out of the ledger. */
export async function happeningsOf(
  tx: Tx,
  cases: readonly Uuid[],
): Promise<ReadonlyMap<Uuid, readonly ClockHappening[]>> {
  const happened = await happenedTo(tx, { cases, types });
  const found = new Map<Uuid, ClockHappening[]>();
  for (const one of happened) {
    const happening = happeningIn(one);
    const before = found.get(one.case);
    if (happening && before) before.push(happening);
    else if (happening) found.set(one.case, [happening]);
  }
  return found;
}

/** What a clock makes of one thing that happened; nothing, where clocks do not go by it. */
export function happeningIn(happened: Omit<Happened, 'case'>): ClockHappening | undefined {
  const { at, actorKind, actor } = happened;
  const told = toldIn(happened);
  return told && { at, actorKind, actor, ...told };
}

function toldIn(happened: Omit<Happened, 'case'>) {
  const acted = caseActed.read(happened);
  if (acted) return { did: 'acted' as const, ...acted };
  const opened = caseOpened.read(happened);
  if (opened) return { did: 'opened' as const, status: opened.status };
  const reopened = caseReopened.read(happened);
  if (reopened) return { did: 'reopened' as const, status: reopened.status };
  const moved = caseClockMoved.read(happened);
  if (moved) return { did: 'moved' as const, clock: moved.clock, to: Temporal.PlainDate.from(moved.to) };
  const warned = caseClockWarned.read(happened);
  if (warned) return { did: 'warned' as const, ...warned };
  return caseNoted.read(happened)?.kind === 'public' ? { did: 'answered' as const } : undefined;
}
