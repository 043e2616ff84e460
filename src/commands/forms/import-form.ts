import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { slug } from '#language';
import type { Environment } from '#platform/config';
import { Refusal } from '#platform/errors';
import { convertForm, packFiles, readPack, sayProblem, writePack } from '#services';
import type { ForeignFormat, ForeignService, PackFileName } from '#services';
import { readCouncils } from '../installation.ts';
import { readArguments } from '../read-arguments.ts';
import { reporterFor } from '../report-of.ts';
import { onlyOne } from '../services/only-one.ts';
import { schemaLine, whoAnswers } from '../services/new-service.ts';
import { settingOf } from '../setting-of.ts';
import { formatIn } from './format-in.ts';
import { notesSaid } from './notes-said.ts';

const mostMegabytes = 8;

/** `forms import FILE --format defra-v2|digital-form-builder [--service NAME] [--queue QUEUE] [--to FOLDER] [--json]` */
export function readFormImport(args: readonly string[]) {
  const { values, positionals } = readArguments(args, {
    options: {
      format: { type: 'string' },
      service: { type: 'string' },
      queue: { type: 'string' },
      to: { type: 'string' },
      json: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const { service, queue, to, json = false } = values;
  if (service !== undefined && !slug.safeParse(service).success)
    throw new Refusal('command.no-service-name', { given: service });
  return { file: onlyOne(positionals), format: formatIn(values.format), service, queue, to, json };
}

type Wanted = ReturnType<typeof readFormImport>;

/** Turns another body’s form into a service, says what could not be carried over, and writes its folder where that is wanted. */
export async function importForm(
  environment: Environment,
  wanted: Wanted,
  say: (line: string) => void,
): Promise<void> {
  const { format, service, queue, to, json } = wanted;
  const text = await textOf(wanted.file);
  const councils = await readCouncils(settingOf(environment, 'MOOTHALL_COUNCILS'));
  const made = convertForm({ text, format, service, ...whoAnswers(councils, queue) });
  const folder = to === undefined ? undefined : join(resolve(to), made.service);
  const problems = folder === undefined ? [] : await written(folder, made);
  reporterFor(json, say).done(factsOf(made, { format, folder, problems }), [
    ...linesOf(made),
    ...problems.map((problem) => `  ${problem}`),
    folder === undefined
      ? 'Nothing was written: say where with --to FOLDER.'
      : `${folder} is there. Its sentences are still to be read and translated: services check counts them.`,
  ]);
}

async function textOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new Refusal('command.no-form-file', { path: file });
  if (found.size > mostMegabytes * 1024 * 1024)
    throw new Refusal('foreign-form.too-large', { most: mostMegabytes });
  return readFile(file, 'utf8');
}

/** What keeps the folder from being a whole service, beside sentences that are still to be written. */
async function written(folder: string, made: ForeignService): Promise<readonly string[]> {
  if (existsSync(folder)) throw new Refusal('command.folder-not-empty', { path: folder });
  await writePack(folder, packFiles(made.written), (file: PackFileName) => schemaLine(folder, file));
  const read = await readPack(folder);
  return 'problems' in read ? read.problems.map(sayProblem) : [];
}

type Where = {
  readonly format: ForeignFormat;
  readonly folder: string | undefined;
  readonly problems: readonly string[];
};

/** The JSON of the command; docs/guides/foreign-forms.md has its words. */
function factsOf(
  { service, written: documents, notes, names, counts }: ForeignService,
  { format, folder, problems }: Where,
) {
  const files = folder === undefined ? { files: packFiles(documents) } : { folder };
  return { service, format, ...counts, notes, names, problems, ...files };
}

function linesOf({ service, counts, notes }: ForeignService): readonly string[] {
  const { pages, questions, conditions } = counts;
  return [
    `${service}: ${counted(pages, 'page')}, ${counted(questions, 'question')}, ${counted(conditions, 'condition')} of pages`,
    ...notesSaid(notes),
  ];
}

function counted(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? '' : 's'}`;
}
