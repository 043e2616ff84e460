import { recomputeClocks } from '#services';
import type { Uuid } from '#language';
import { closeDatabase, sql, tables, transaction } from '#platform/database';
import type { Database } from '#platform/database';
import { measured } from '../figure.ts';
import { openAsApplication, thornmere } from '../ground/databases.ts';
import type { Suite } from '../suite.ts';

const rounds = { full: 3, small: 1 } as const;
const together = 1_000;
const hundredThousand = 100_000;

/** Every clock of every case read anew out of the ledger, against reading the same rows and doing nothing with them. */
export const clocksSuite: Suite = {
  name: 'clocks',
  about: 'a hundred thousand cases’ clocks, read anew',
  on: 'borough',
  run: async ({ urls, size, say }) => {
    await using held = new AsyncDisposableStack();
    const database = openAsApplication(urls);
    held.defer(() => closeDatabase(database));
    const taken = [];
    const bare = [];
    for (let round = 0; round < rounds[size]; round += 1) {
      const { cases, clocks, seconds } = await recomputeAll(database);
      say(`  ${String(clocks)} clocks of ${String(cases)} cases in ${seconds.toFixed(2)} s`);
      taken.push((seconds / cases) * hundredThousand);
      bare.push(((await readAll(database)) / cases) * hundredThousand);
    }
    return [
      measured({
        suite: 'clocks',
        name: 'the clocks of 100,000 cases, read anew',
        unit: 's',
        rounds: taken,
        floor: bare,
        goal: { valueAtMost: 10 },
      }),
    ];
  },
};

async function recomputeAll(database: Database) {
  const began = performance.now();
  let [cases, clocks] = [0, 0];
  let after: Uuid | undefined;
  do {
    const from = after;
    const found = await transaction(database, thornmere, (tx) =>
      recomputeClocks(tx, { after: from, most: together, mend: false }),
    );
    if (found.differences.length > 0) throw new Error('a clock is kept otherwise than the ledger says');
    cases += found.cases;
    clocks += found.clocks;
    after = found.next;
  } while (after !== undefined);
  return { cases, clocks, seconds: (performance.now() - began) / 1_000 };
}

/** The same rows in as many statements, parsed by the driver and thrown away. Gives seconds. */
async function readAll(database: Database): Promise<number> {
  const began = performance.now();
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const ids = await transaction(database, thornmere, async (tx) => {
      const db = tables<Record<string, never>>(tx);
      const found = await sql<{ id: string }>`
        select distinct case_id as id from cases.clock where authority_id = ${thornmere} and case_id > ${after}::uuid
        order by 1 limit ${together}`.execute(db);
      const some = found.rows.map(({ id }) => id);
      await sql`select case_id, clock, rule, state, happenings, warned, due_at, still_since, ended_at, warns_at
        from cases.clock where authority_id = ${thornmere} and case_id = any(${some}::uuid[])`.execute(db);
      await sql`select case_id, type, at, actor_kind, actor, data from ledger.event
        where authority_id = ${thornmere} and case_id = any(${some}::uuid[]) order by seq`.execute(db);
      return some;
    });
    after = ids.at(-1) ?? after;
    if (ids.length < together) return (performance.now() - began) / 1_000;
  }
}
