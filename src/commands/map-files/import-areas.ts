import { areaFlaws, areaKinds, importAreas } from '#capabilities/mapping';
import type { AreaKind, AreasImported } from '#capabilities/mapping';
import { sayDate } from '#language';
import { explain, Refusal } from '#platform/errors';
import { shellErrors } from '#portals/shell';
import { dayIn } from '../day-in.ts';
import { readArguments } from '../read-arguments.ts';
import { usage } from '../usage.ts';
import { counted, placeOf, wantedIn, wantedOptions } from './importing.ts';
import type { Place, Wanted, Where } from './importing.ts';
import { readMapFile } from './read-map-file.ts';
import { sayWarning } from './say-warning.ts';

export type AreasWanted = Wanted & {
  readonly paths: readonly string[];
  readonly from: Temporal.PlainDate | undefined;
};

/** `import areas FILE… [--from DATE] [--council NAME] [--dry-run] [--json]` */
export function readAreasWanted(args: readonly string[]): AreasWanted {
  const options = { ...wantedOptions, from: { type: 'string' } } as const;
  const { values, positionals } = readArguments(args, { options, allowPositionals: true });
  if (positionals.length === 0) throw new Refusal('command.needs-file', { usage });
  const { from } = values;
  return { ...wantedIn(values), paths: positionals, from: from === undefined ? undefined : dayIn(from) };
}

/** Imports one file of areas after the other; each is taken whole or not at all. */
export async function importAreaFiles(
  where: Where,
  wanted: AreasWanted,
  say: (line: string) => void,
): Promise<void> {
  const place = placeOf(where, wanted, say);
  for (const path of wanted.paths) await importAreaFile(path, wanted, place);
}

async function importAreaFile(path: string, { from, dryRun }: AreasWanted, place: Place): Promise<void> {
  const { begin, act, report } = place;
  const file = await readMapFile(path);
  const taken = await begin((tx) => importAreas(tx, { ...file, from, dryRun }, act)).catch(
    async (error: unknown) => {
      if (error instanceof Refusal && 'feature' in error.facts) await sayFlaws(file, place);
      throw error;
    },
  );
  const kinds = await begin((tx) => areaKinds(tx));
  const lines = [...taken.sets.map((set) => saySet(set, kinds, dryRun)), ...warnings(taken, kinds)];
  report.done(
    {
      file: file.name,
      dryRun,
      ...taken,
      sets: taken.sets.map((set) => ({ ...set, from: set.from?.toString() })),
    },
    lines.map((line) => `${file.name}: ${line}`),
  );
}

/** What is wrong besides the first, which the refusal itself says. */
async function sayFlaws(file: { readonly name: string; readonly text: string }, { begin, report }: Place) {
  const [, ...others] = await begin((tx) => areaFlaws(tx, file));
  for (const flaw of others.slice(0, 100)) report.note(explain(flaw, shellErrors, 'en').sentence);
  if (others.length > 100) report.note(`${file.name}: ${counted(others.length - 100)} more are wrong`);
}

function saySet(
  { kind, from, areas, same }: AreasImported['sets'][number],
  kinds: readonly AreaKind[],
  dryRun: boolean,
): string {
  const words = kinds.find((one) => one.kind === kind)?.words.en ?? { one: kind, many: kind };
  const what = `${counted(areas)} ${(areas === 1 ? words.one : words.many).toLowerCase()}`;
  if (same) return `${what} as before; nothing was done`;
  const since = from ? ` from ${sayDate(from, 'en')}` : '';
  return dryRun ? `${what} would hold${since}; nothing was changed` : `${what} hold${since}`;
}

function warnings({ warnings: all }: AreasImported, kinds: readonly AreaKind[]): readonly string[] {
  return all.map((warning) => sayWarning(warning, kinds));
}
