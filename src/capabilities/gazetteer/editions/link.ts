import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { layouts } from '../files/layouts.ts';
import type { Layout } from '../files/layouts.ts';
import type { Reject } from '../files/rejects.ts';
import type { Supply } from '../files/supply/volume.ts';
import { findLines } from './find-lines.ts';
import type { Keeper } from './keeper.ts';
import { keepRejects } from './keep-rejects.ts';
import type { Run } from './runs.ts';
import { deleteKeys } from './write-rows.ts';
import type { GazetteerTables } from '../tables.ts';
import { keepIdentities } from './identities.ts';
import { takePostcodes } from './take-postcodes.ts';

export type Linking = { readonly keeper: Keeper; readonly run: Run; readonly supply: Supply };

/** Records that belong to a property; a successor may have been one before anybody kept this gazetteer. */
const ofProperties = [layouts[22], layouts[23], layouts[24], layouts[28], layouts[31], layouts[32]];

/**
 * Holds the records of a whole edition to one another: what belongs to no property, and addresses in no street, are taken out
 * and rejected with their lines. Then gives every property and street the identity that it keeps for ever.
 */
export async function link(linking: Linking): Promise<void> {
  const { keeper, run, supply } = linking;
  const property = { code: 'no-property', by: 'uprn', home: 'gazetteer.blpu' } as const;
  const street = { code: 'no-street', by: 'usrn', home: 'gazetteer.street_descriptor' } as const;
  const bonds = [
    ...ofProperties.map((layout) => ({ layout, ...property })),
    { layout: layouts[24], ...street },
  ];
  for (const [done, bond] of bonds.entries()) {
    await keeper.step(nothing, () => ({ done, of: bonds.length }));
    await rejectOrphans(linking, bond);
  }
  if (supply.format.records.has('12')) await takePostcodes(keeper, run.edition);
  await keepIdentities(keeper, run.edition);
}

async function nothing(): Promise<void> {}

type Bond = {
  readonly layout: Layout;
  readonly code: 'no-property' | 'no-street';
  readonly by: string;
  readonly home: string;
};

/** More than these are not looked for: the whole is refused for fewer. */
const mostOrphans = 200_000;

async function rejectOrphans({ keeper, run, supply }: Linking, bond: Bond): Promise<void> {
  const { layout, code } = bond;
  const keys = await keeper.step(
    (tx) => orphansOf(tx, run.edition, bond),
    () => ({}),
  );
  if (keys.size === 0) return;
  const rejects: Reject[] = [];
  // What changes leave behind of a property that they take away goes with it, and has no line.
  for await (const line of findLines(supply, layout, keys)) rejects.push({ ...line, reason: { code } });
  const counted = code === 'no-street' ? 'withoutStreet' : 'withoutProperty';
  await keeper.step(
    async (tx) => {
      await deleteKeys(tx, {
        edition: run.edition,
        layout,
        rows: [...keys].map((key) => keyValues(layout, key)),
      });
      const { counts } = keeper.reached();
      const without = {
        ...counts,
        accepted: counts.accepted - rejects.length,
        [counted]: counts[counted] + rejects.length,
      };
      return keepRejects(tx, { run: run.id, counts: without, rejects });
    },
    (counts) => ({ counts }),
  );
}

async function orphansOf(tx: Tx, edition: number, { layout, by, home }: Bond): Promise<ReadonlySet<string>> {
  const own = sql.ref(`own.${by}`);
  const { rows } = await sql<{ key: string }>`
    select concat_ws('|', ${sql.join(layout.key.map((name) => sql.ref(`own.${name}`)))}) as key
    from ${sql.table(layout.table)} own
    where own.authority_id = ${tx.authority} and own.edition = ${edition} and not exists (
      select from ${sql.table(home)} home
      where home.authority_id = ${tx.authority} and home.edition = ${edition} and ${sql.ref(`home.${by}`)} = ${own})
    limit ${mostOrphans}`.execute(tables<GazetteerTables>(tx));
  return new Set(rows.map(({ key }) => key));
}

/** A row with nothing but its key, as it was joined. Only delivery points have a key of two, both of them numbers. */
function keyValues(layout: Layout, key: string): (string | null)[] {
  const parts = layout.key.length === 1 ? [key] : key.split('|');
  return layout.columns.map(({ name }) => {
    const at = layout.key.indexOf(name);
    return at === -1 ? null : (parts[at] ?? null);
  });
}
