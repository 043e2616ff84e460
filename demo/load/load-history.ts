import type { Act } from '#language';
import { transaction } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Deed } from './deed.ts';
import { handleCase } from './handle-case.ts';
import type { KnownOfficer, KnownOfficers } from './keep-officers.ts';
import type { Loading } from './loading.ts';
import { keepProgress } from './progress.ts';
import type { Progress } from './progress.ts';
import { sendReport } from './send-report.ts';

type LoadingHistory = Pick<Loading, 'database' | 'authority' | 'say'> & {
  readonly plan: readonly (readonly Deed[])[];
  readonly officers: KnownOfficers;
  readonly progress: readonly Progress[];
};

/** Does the deeds that are not done, each lane in the order of time and by a connection of its own. */
export async function loadHistory({ plan, progress, ...loading }: LoadingHistory): Promise<void> {
  const doing = progress.map((began) => doLane({ ...loading, began, deeds: plan[began.lane] ?? [] }));
  // When one lane fails, the others are let finish: whoever tries again must not meet them.
  await Promise.allSettled(doing);
  await Promise.all(doing);
}

type Lane = Omit<LoadingHistory, 'plan' | 'progress'> & {
  readonly deeds: readonly Deed[];
  readonly began: Progress;
};

/** Deeds in one transaction: one takes about 20 ms, and none may last over five seconds. */
const batch = 25;
/** Every so many deeds of the first lane a line is said: a minute or so. */
const spoken = 1_000;

async function doLane({ database, authority, officers, deeds, began, say }: Lane): Promise<void> {
  for (let { done } = began; done < deeds.length; done += batch) {
    const next = deeds.slice(done, done + batch);
    const progress = { ...began, done: done + next.length };
    await transaction(database, authority, async (tx) => {
      for (const deed of next) {
        await perform(tx, deed, officers);
        if (deed === next.at(-1)) await keepProgress(tx, progress, loadingAct(deed.at));
      }
    });
    if (began.lane === 0 && done % spoken === 0 && done > began.done)
      say(`History: ${String(Math.round((done / deeds.length) * 100))}%`);
  }
}

async function perform(tx: Tx, deed: Deed, officers: KnownOfficers): Promise<void> {
  if (deed.does !== 'report') {
    const officer = officerOf(officers, deed.by);
    await handleCase(tx, { deed, officer }, actOf({ kind: 'officer', id: officer.id }, 'hub', deed.at));
    return;
  }
  const by: Act['by'] =
    deed.by === undefined ? { kind: 'anonymous' } : { kind: 'officer', id: officerOf(officers, deed.by).id };
  await sendReport(tx, deed, actOf(by, deed.past.channel, deed.at));
}

function officerOf(officers: KnownOfficers, oid: string): KnownOfficer {
  const officer = officers.get(oid);
  if (!officer) throw new RangeError(`no officer ${oid}`);
  return officer;
}

/** What the loading itself does. */
export const loadingAct = (at: Temporal.Instant): Act =>
  actOf({ kind: 'system', name: 'demo' }, 'system', at);

const actOf = (by: Act['by'], channel: Act['channel'], at: Temporal.Instant): Act => ({
  by,
  channel,
  request: 'demo',
  at,
});
