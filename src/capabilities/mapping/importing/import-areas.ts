import { createHash } from 'node:crypto';
import { londonDay } from '#language';
import type { Act } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { rearranged, sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Refusal } from '#platform/errors';
import { always } from '../areas/area.ts';
import { areaKinds } from '../areas/area-kinds.ts';
import { areaSets } from '../areas/area-sets.ts';
import { mappingImported } from '../events.ts';
import { owners } from '../ownership/owners.ts';
import type { AreaWarning } from './area-warnings.ts';
import { checkAreas, readAreas } from './check-areas.ts';
import type { ReadAreas } from './check-areas.ts';
import type { GeoFile } from './read-geojson.ts';
import { setsIn } from './sets-in.ts';
import { warningsAbout } from './warnings-about.ts';
import { writeSet } from './write-set.ts';

export type AreaFile = GeoFile & {
  /** The day from which the areas of the file hold that give none themselves. */
  readonly from?: Temporal.PlainDate | undefined;
  /** Says what would be done, and does nothing. */
  readonly dryRun?: boolean | undefined;
};

/** What a file did to each kind of area that is in it. */
export type AreasImported = {
  /** All of it was there already. */
  readonly same: boolean;
  readonly sets: readonly {
    readonly kind: string;
    /** From which day on; none where it holds since ever. */
    readonly from: Temporal.PlainDate | undefined;
    readonly areas: number;
    readonly same: boolean;
  }[];
  readonly warnings: readonly AreaWarning[];
};

/**
 * Takes the areas of a GeoJSON file: of each kind that is in it they are the set from their day on; other kinds stay, and so
 * do sets of other days. Refused whole, naming the first feature that is wrong. The same file again changes nothing.
 */
export async function importAreas(tx: Tx, file: AreaFile, act: Act): Promise<AreasImported> {
  const read = readAreas(file);
  const [wrong] = await flawsOf(tx, file, read);
  if (wrong) throw wrong;
  await lock(tx);
  const known = await areaSets(tx);
  const sets = setsIn(read.features, { from: file.from, today: londonDay(act.at), known });
  const changed = sets.filter(({ same }) => !same);
  const warnings = await warningsAbout(tx, sets);
  if (changed.length > 0 && !file.dryRun) {
    for (const set of changed) await writeSet(tx, set, { file: file.name, at: act.at });
    rearranged(tx);
    const shapes = changed.reduce((sum, { rows }) => sum + rows.length, 0);
    const data = { layer: 'areas' as const, revision: digestOf(file), shapes };
    await append(tx, mappingImported({ subject: newId(act.at), data }), act);
  }
  return {
    same: changed.length === 0,
    warnings,
    sets: sets.map(({ kind, on, rows, same }) => ({
      kind,
      from: on.equals(always) ? undefined : on,
      areas: rows.length,
      same,
    })),
  };
}

/** Everything that is wrong with a file of areas, feature by feature. */
export async function areaFlaws(tx: Tx, file: GeoFile): Promise<readonly Refusal[]> {
  return flawsOf(tx, file, readAreas(file));
}

async function flawsOf(tx: Tx, file: GeoFile, read: ReadAreas): Promise<readonly Refusal[]> {
  const kinds = await areaKinds(tx);
  const named = (await owners(tx)).map(({ owner }) => owner);
  return checkAreas(file, read, { kinds, owners: named });
}

/** Two imports at once come one after the other. */
async function lock(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('mapping.areas'), ${tx.authority}::integer)`.execute(
    tables(tx),
  );
}

function digestOf({ text }: GeoFile): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
