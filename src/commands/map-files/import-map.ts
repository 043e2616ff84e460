import { importMap, importStreetOwners } from '#capabilities/mapping';
import { Refusal } from '#platform/errors';
import { readArguments } from '../read-arguments.ts';
import { usage } from '../usage.ts';
import { counted, placeOf, wantedIn, wantedOptions } from './importing.ts';
import type { Wanted, Where } from './importing.ts';
import { readMapFile } from './read-map-file.ts';

export type MapWanted = Wanted & { readonly streets: string; readonly land: string };
export type OwnersWanted = Wanted & { readonly path: string };

/** `import map STREETS LAND [--council NAME] [--dry-run] [--json]` */
export function readMapWanted(args: readonly string[]): MapWanted {
  const { values, positionals } = readArguments(args, { options: wantedOptions, allowPositionals: true });
  const [streets, land, ...others] = positionals;
  if (streets === undefined || land === undefined || others.length > 0)
    throw new Refusal('command.needs-two-files', { usage });
  return { ...wantedIn(values), streets, land };
}

/** `import owners FILE [--council NAME] [--dry-run] [--json]` */
export function readOwnersWanted(args: readonly string[]): OwnersWanted {
  const { values, positionals } = readArguments(args, { options: wantedOptions, allowPositionals: true });
  const [path, ...others] = positionals;
  if (path === undefined) throw new Refusal('command.needs-file', { usage });
  if (others.length > 0) throw new Refusal('command.one-file-at-a-time');
  return { ...wantedIn(values), path };
}

/** Imports the council's streets and what lies under them. */
export async function importMapFiles(
  where: Where,
  wanted: MapWanted,
  say: (line: string) => void,
): Promise<void> {
  const { begin, act, report } = placeOf(where, wanted, say);
  const [streets, land] = [await readMapFile(wanted.streets), await readMapFile(wanted.land)];
  const taken = await begin((tx) => importMap(tx, { streets, land, dryRun: wanted.dryRun }, act));
  report.done({ files: [streets.name, land.name], dryRun: wanted.dryRun, ...taken }, [
    `${counted(taken.shapes)} shapes${outcomeOf(taken, wanted)}`,
  ]);
}

/** Imports the list of streets that are not the council's. */
export async function importOwnerFile(
  where: Where,
  wanted: OwnersWanted,
  say: (line: string) => void,
): Promise<void> {
  const { begin, act, report } = placeOf(where, wanted, say);
  const file = await readMapFile(wanted.path);
  const taken = await begin((tx) => importStreetOwners(tx, { ...file, dryRun: wanted.dryRun }, act));
  report.done({ file: file.name, dryRun: wanted.dryRun, ...taken }, [
    `${file.name}: ${taken.shapes === 1 ? '1 street that is' : `${counted(taken.shapes)} streets that are`} not the council’s${outcomeOf(taken, wanted)}`,
  ]);
}

function outcomeOf({ same }: { readonly same: boolean }, { dryRun }: Wanted): string {
  if (same) return ', as before; nothing was done';
  return dryRun ? ' would be taken; nothing was changed' : '';
}
