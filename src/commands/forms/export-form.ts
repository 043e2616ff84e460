import { existsSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Environment } from '#platform/config';
import { Refusal } from '#platform/errors';
import { exportForm, readPack, sayProblem, servicesIn } from '#services';
import type { Pack } from '#services';
import { readArguments } from '../read-arguments.ts';
import { reporterFor } from '../report-of.ts';
import { libraryOf } from '../services/library-of.ts';
import { onlyOne } from '../services/only-one.ts';
import { stillToWrite } from '../services/check-services.ts';
import { formatIn } from './format-in.ts';
import { notesSaid } from './notes-said.ts';

/** `forms export SERVICE|FOLDER --format defra-v2 [--to FILE] [--json]` */
export function readFormExport(args: readonly string[]) {
  const { values, positionals } = readArguments(args, {
    options: { format: { type: 'string' }, to: { type: 'string' }, json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const { to, json = false } = values;
  return { service: onlyOne(positionals), format: formatIn(values.format, ['defra-v2']), to, json };
}

/** Writes the form of a service as the DEFRA designer reads it, and says what the format cannot say; false when the service is not whole. */
export async function exportOneForm(
  environment: Environment,
  { service, format, to, json }: ReturnType<typeof readFormExport>,
  say: (line: string) => void,
): Promise<boolean> {
  const report = reporterFor(json, say);
  const read = await readPack(await folderOf(environment, service));
  const problems = 'problems' in read ? read.problems : read.found.unwritten;
  if (!('found' in read) || problems.length > 0) {
    const why = 'found' in read ? [stillUnwritten(read.found)] : [];
    report.done({ exported: false, problems }, [...problems.map(sayProblem), ...why]);
    return false;
  }
  const { definition, notes } = exportForm(read.found);
  if (to !== undefined) await written(resolve(to), `${JSON.stringify(definition, undefined, 2)}\n`);
  const facts = {
    service: read.found.service,
    format,
    notes,
    ...(to === undefined ? { definition } : { file: resolve(to) }),
  };
  const end =
    to === undefined ? 'Nothing was written: say where with --to FILE.' : `${resolve(to)} is there.`;
  report.done({ exported: true, ...facts }, [...notesSaid(notes), end]);
  return true;
}

function stillUnwritten(pack: Pack): string {
  return `${pack.service}: ${stillToWrite(pack)}`;
}

/** A service of the library by its name, or the folder of any. */
async function folderOf(environment: Environment, given: string): Promise<string> {
  const library = libraryOf(environment);
  const known = await servicesIn(library);
  if (known.includes(given)) return join(library, given);
  const found = await stat(resolve(given)).catch(() => undefined);
  if (found?.isDirectory()) return resolve(given);
  throw new Refusal('command.no-such-service', { given, services: known.join(', ') });
}

async function written(path: string, text: string): Promise<void> {
  if (existsSync(path)) throw new Refusal('command.folder-not-empty', { path });
  await writeFile(path, text, { flag: 'wx' });
}
