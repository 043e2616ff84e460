import { transaction } from '#platform/database';
import type { AuthorityId } from '#language';
import { recomputeClocks } from '#services';
import type { ClockDifference } from '#services';
import type { Installation } from './installation.ts';
import { readArguments } from './read-arguments.ts';
import { reporterFor } from './report-of.ts';

/** `clocks check [--council NAME] [--mend] [--json]` */
export function readClocksWanted(args: readonly string[]) {
  const { values } = readArguments(args, {
    options: { council: { type: 'string' }, mend: { type: 'boolean' }, json: { type: 'boolean' } },
  });
  const { council, mend = false, json = false } = values;
  return { council, mend, json };
}

type Wanted = ReturnType<typeof readClocksWanted>;
type Where = Pick<Installation, 'councils' | 'database'>;
type Checked = { readonly cases: number; readonly clocks: number; readonly differences: ClockDifference[] };

/** Reads every clock anew out of the ledger, and says which is kept otherwise; with `mend`, puts it right. False where one is. */
export async function checkClocks(
  where: Where,
  { council: wanted, mend, json }: Wanted,
  say: (line: string) => void,
): Promise<boolean> {
  const report = reporterFor(json, say);
  const councils = [];
  for (const { council, authority } of where.councils.filter((one) => !wanted || one.council.slug === wanted))
    councils.push({ council: council.slug, ...(await checkAll(where, authority, mend)) });
  report.done(
    { councils, mended: mend },
    councils.flatMap(({ council, cases, clocks, differences }) => [
      `${council}: ${String(clocks)} clocks of ${String(cases)} cases, ${String(differences.length)} kept otherwise than the ledger says`,
      ...differences.map(
        ({ case: id, clock, differs }) => `${council}: case ${id}, clock ${clock}: ${differs}`,
      ),
    ]),
  );
  return mend || councils.every(({ differences }) => differences.length === 0);
}

/** A thousand cases are read in a tenth of a second; two hundred are written in as much. */
const together = { looking: 1_000, mending: 200 } as const;

async function checkAll({ database }: Where, authority: AuthorityId, mend: boolean): Promise<Checked> {
  const all: Checked = { cases: 0, clocks: 0, differences: [] };
  let checked = all;
  let after: Parameters<typeof recomputeClocks>[1]['after'];
  do {
    const from = after;
    const found = await transaction(database, authority, (tx) =>
      recomputeClocks(tx, { after: from, most: mend ? together.mending : together.looking, mend }),
    );
    checked = {
      cases: checked.cases + found.cases,
      clocks: checked.clocks + found.clocks,
      differences: [...checked.differences, ...found.differences],
    };
    after = found.next;
  } while (after !== undefined);
  return checked;
}
