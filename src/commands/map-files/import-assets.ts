import { writeFile } from 'node:fs/promises';
import { assetReasons, importAssets } from '#capabilities/mapping';
import type { AssetReject, AssetsImported } from '#capabilities/mapping';
import { Refusal } from '#platform/errors';
import { readArguments } from '../read-arguments.ts';
import { usage } from '../usage.ts';
import { counted, placeOf, wantedIn, wantedOptions } from './importing.ts';
import type { Wanted, Where } from './importing.ts';
import { readMapFile } from './read-map-file.ts';

export type AssetsWanted = Wanted & {
  readonly path: string;
  readonly layer: string;
  readonly holds: 'whole' | 'changes';
  readonly rejects: string;
};

/** `import assets FILE --layer LAYER [--changes] [--rejects FILE] [--council NAME] [--dry-run] [--json]` */
export function readAssetsWanted(args: readonly string[]): AssetsWanted {
  const options = {
    ...wantedOptions,
    layer: { type: 'string' },
    changes: { type: 'boolean' },
    rejects: { type: 'string' },
  } as const;
  const { values, positionals } = readArguments(args, { options, allowPositionals: true });
  const [path, ...others] = positionals;
  if (path === undefined) throw new Refusal('command.needs-file', { usage });
  if (others.length > 0) throw new Refusal('command.one-file-at-a-time');
  const { layer, changes = false, rejects = `${path}.rejects.csv` } = values;
  if (layer === undefined) throw new Refusal('command.needs-layer', { usage });
  return { ...wantedIn(values), path, layer, rejects, holds: changes ? 'changes' : 'whole' };
}

/** Imports a layer of things; rows that cannot be taken go to a file of their own. */
export async function importAssetFile(
  where: Where,
  wanted: AssetsWanted,
  say: (line: string) => void,
): Promise<void> {
  const { authority, act, report } = placeOf(where, wanted, say);
  const { path, layer, holds, dryRun } = wanted;
  const file = await readMapFile(path);
  const putAside = async (rejects: readonly AssetReject[]) => writeRejects(wanted.rejects, rejects);
  const taken = await importAssets(
    { database: where.database, authority },
    { ...file, layer, holds, dryRun, putAside },
    act,
  );
  report.done(
    { file: file.name, dryRun, ...taken },
    sentences(taken, wanted.rejects).map((line) => `${file.name}: ${line}`),
  );
}

const outcomes: Readonly<Record<AssetsImported['outcome'], string>> = {
  live: 'is live',
  same: 'is as before; nothing was done',
  'dry-run': 'would be taken; nothing was changed',
};

function sentences({ outcome, layer, added, changed, ended, kept, rejects }: AssetsImported, file: string) {
  const counts = `${counted(added)} new, ${counted(changed)} changed, ${counted(ended)} ended, ${counted(kept)} as they were`;
  return [
    ...(outcome === 'same' ? [] : [counts]),
    ...(rejects.length > 0 ? [`${counted(rejects.length)} not taken; ${file} says why`] : []),
    `${layer} ${outcomes[outcome]}`,
  ];
}

/** The mark tells a spreadsheet that the file is UTF-8. */
async function writeRejects(path: string, rejects: readonly AssetReject[]): Promise<void> {
  if (rejects.length === 0) return;
  const rows = rejects.map(({ number, id, reason }) =>
    [String(number), id, assetReasons.en[reason]].map(quoted).join(','),
  );
  await writeFile(path, `\uFEFFline,id,reason\r\n${rows.join('\r\n')}\r\n`);
}

/** A cell that begins like a formula would be run by a spreadsheet. */
function quoted(value: string): string {
  const plain = /^[=+@-]/.test(value) ? `'${value}` : value;
  return `"${plain.replaceAll('"', '""')}"`;
}
