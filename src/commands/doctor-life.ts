import { systemClock } from '#platform/clock';
import { sql, tables, transaction } from '#platform/database';
import type { Database } from '#platform/database';
import { queueFigures } from '#platform/jobs';
import { closureOf, stageOf } from '#platform/maintenance';
import { atMost, ok, warning } from './finding.ts';
import type { Finding } from './finding.ts';
import type { LocalCouncil } from './installation.ts';

type Alive = { readonly database: Database; readonly councils: readonly LocalCouncil[] };

/** Whether it lives: somebody works, nothing waits for too long, everything is sealed, the doors are open. */
export async function examineLife({ database, councils }: Alive): Promise<readonly Finding[]> {
  const ofCouncils = councils.map(async (local) => ofCouncil(database, local));
  return [...(await ofQueue(database)), ...(await Promise.all(ofCouncils)).flat()];
}

async function ofQueue(database: Database): Promise<readonly Finding[]> {
  const { workerSeenAt, kinds } = await queueFigures(database);
  if (!workerSeenAt) return [warning('worker', 'none has ever been at work. Start: bin/moothall work')];
  const age = Math.floor(Math.max(0, ...kinds.map(({ oldestAt }) => secondsSince(oldestAt))) / 60);
  const silent = Math.floor(secondsSince(workerSeenAt));
  return [
    atMost(
      'worker',
      { value: silent, warnAbove: 30, wrongAbove: 60 },
      { says: `one gave a sign of life ${String(silent)} seconds ago`, todo: 'Start: bin/moothall work' },
    ),
    atMost(
      'queue',
      { value: age, warnAbove: 10, wrongAbove: 60 },
      { says: `its oldest job is ${String(age)} minutes old`, todo: 'See docs/guides/incidents.md' },
    ),
  ];
}

type Seen = {
  readonly behind_since: Temporal.Instant | null;
  readonly unsealed_since: Temporal.Instant | null;
  readonly set_aside: number;
};

async function ofCouncil(
  database: Database,
  { council, authority }: LocalCouncil,
): Promise<readonly Finding[]> {
  const { seen, closure } = await transaction(database, authority, async (tx) => {
    const { rows } = await sql<Seen>`
      select (select min(behind_since) from ledger.shared_follower where authority_id = ${tx.authority}) as behind_since,
        (select min(unsealed_since) from ledger.shared_unsealed where authority_id = ${tx.authority}) as unsealed_since,
        (select coalesce(sum(set_aside), 0)::int from ledger.shared_follower where authority_id = ${tx.authority}) as set_aside
      `.execute(tables<Record<string, never>>(tx));
    return { seen: rows[0], closure: await closureOf(tx) };
  });
  const name = (what: string) => `${council.slug}: ${what}`;
  const isShut = closure !== undefined && stageOf(closure, systemClock.now()) === 'in force';
  const waits = (what: string, value: number) =>
    atMost(
      name(what),
      { value, warnAbove: 5, wrongAbove: 30 },
      { says: `the oldest that waits is ${String(value)} minutes old`, todo: 'See docs/guides/incidents.md' },
    );
  return [
    waits('news to be told', minutes(seen?.behind_since)),
    waits('rows to be sealed', minutes(seen?.unsealed_since)),
    atMost(
      name('set aside'),
      { value: seen?.set_aside ?? 0, warnAbove: 0, wrongAbove: Infinity },
      { says: `${String(seen?.set_aside ?? 0)} events`, todo: 'See docs/guides/incidents.md' },
    ),
    isShut
      ? warning(name('portals'), `${closure.manner}. Open them with: bin/moothall maintenance off`)
      : ok(name('portals'), 'open'),
  ];
}

function minutes(since: Temporal.Instant | null | undefined): number {
  return since ? Math.floor(secondsSince(since) / 60) : 0;
}

function secondsSince(at: Temporal.Instant): number {
  return Math.max(0, at.until(systemClock.now()).total('seconds'));
}
