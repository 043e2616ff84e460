import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { slug } from '#language';
import type { Environment } from '#platform/config';
import { Refusal } from '#platform/errors';
import { readPack, sayProblem, schemaOf, servicesIn, writeNewService } from '#services';
import type { Council, PackFileName } from '#services';
import { checkout, readCouncils } from '../installation.ts';
import { readArguments } from '../read-arguments.ts';
import { reporterFor } from '../report-of.ts';
import { settingOf } from '../setting-of.ts';
import { stillToWrite } from './check-services.ts';
import { libraryOf } from './library-of.ts';
import { onlyOne } from './only-one.ts';

/** `services new NAME [--like SERVICE] [--queue QUEUE] [--json]` */
export function readNew(args: readonly string[]) {
  const { values, positionals } = readArguments(args, {
    options: { like: { type: 'string' }, queue: { type: 'string' }, json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const { like, queue, json = false } = values;
  const name = slug.safeParse(onlyOne(positionals));
  if (!name.success) throw new Refusal('command.no-service-name', { given: positionals[0] ?? '' });
  return { name: name.data, like, queue, json };
}

/** Writes the folder of a new service into the library. It is whole, and says which sentences are still to be written. */
export async function newService(
  environment: Environment,
  { name, like, queue: wanted, json }: ReturnType<typeof readNew>,
  say: (line: string) => void,
): Promise<void> {
  const library = libraryOf(environment);
  const known = await servicesIn(library);
  const folder = join(library, name);
  if (existsSync(folder)) throw new Refusal('command.folder-not-empty', { path: folder });
  if (like !== undefined && !known.includes(like))
    throw new Refusal('command.no-such-service', { given: like, services: known.join(', ') });
  const councils = await readCouncils(settingOf(environment, 'MOOTHALL_COUNCILS'));
  const heading = (file: PackFileName) => schemaLine(folder, file);
  const likeFolder = like === undefined ? undefined : join(library, like);
  await writeNewService({ folder, like: likeFolder, heading, ...whoAnswers(councils, wanted) });
  const read = await readPack(folder);
  const problems = 'problems' in read ? read.problems : read.found.unwritten;
  reporterFor(json, say).done({ service: name, folder, problems }, [
    ...problems.map(sayProblem),
    ...('found' in read ? [`${name}: ${stillToWrite(read.found)}`] : []),
    `${folder} is there. Add ${name} to the services.yaml of a council to offer it.`,
  ]);
}

/** The queue that was named, else the first that there is, and its team. */
export function whoAnswers(councils: readonly Council[], wanted: string | undefined) {
  const all = councils.flatMap(({ teams }) =>
    Object.entries(teams).flatMap(([team, { queues }]) =>
      Object.keys(queues).map((queue) => ({ team, queue })),
    ),
  );
  const found = all.find(({ queue }) => wanted === undefined || queue === wanted);
  if (!found)
    throw new Refusal('command.no-queue', {
      given: wanted ?? '',
      queues: [...new Set(all.map(({ queue }) => queue))].join(', '),
    });
  return found;
}

/** As the language servers of editors read it. */
export function schemaLine(folder: string, file: PackFileName): string {
  const schema = join(checkout, 'docs/schemas', `${schemaOf[file]}.schema.json`);
  return `# yaml-language-server: $schema=${relative(join(dirname(folder), 'any'), schema)}`;
}
