import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { transaction } from '#platform/database';
import { Refusal } from '#platform/errors';
import { packFiles, packOf, publishedService } from '#services';
import { chosenCouncil } from '../chosen-council.ts';
import type { Installation } from '../installation.ts';
import { readArguments } from '../read-arguments.ts';
import { onlyOne } from './only-one.ts';

/** `services export SERVICE [--version N] [--council NAME] [--to FOLDER] [--json]` */
export function readExport(args: readonly string[]) {
  const { values, positionals } = readArguments(args, {
    options: {
      version: { type: 'string' },
      council: { type: 'string' },
      to: { type: 'string' },
      json: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const { version, council, to = '.', json = false } = values;
  if (version !== undefined && !/^[1-9]\d{0,8}$/.test(version))
    throw new Refusal('command.no-version', { given: version });
  return { service: onlyOne(positionals), version: version && Number(version), council, to, json };
}

type Where = Pick<Installation, 'councils' | 'database'>;

/** Writes a published version, the live one if none is named, as the files of a folder, or as one JSON document. */
export async function exportService(
  { councils, database }: Where,
  { service, version, council, to, json }: ReturnType<typeof readExport>,
  say: (line: string) => void,
): Promise<void> {
  const { authority } = chosenCouncil(councils, council);
  const pack = await transaction(database, authority, (tx) =>
    version ? packOf(tx, service, version) : publishedService(tx, service),
  );
  const files = packFiles(pack.written);
  if (json) return say(JSON.stringify({ service, files }));
  const folder = resolve(to, service);
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new Refusal('command.folder-not-empty', { path: folder });
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text ?? '');
  say(`${service}, version ${String(pack.version)}: ${String(Object.keys(files).length)} files in ${folder}`);
}
