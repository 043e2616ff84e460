import { basename, join } from 'node:path';
import { formDefinition } from '#capabilities/forms';
import { serviceExamples } from '../definition/example.ts';
import type { ServiceExample } from '../definition/example.ts';
import { serviceDefinition } from '../definition/service-definition.ts';
import { serviceWords } from '../definition/service-words.ts';
import type { PackDocument } from '../files/pack-document.ts';
import type { PackFileName } from '../files/pack-files.ts';
import { unwrittenIn } from '../files/unwritten.ts';
import { parseSource } from '../reading/parse-source.ts';
import { allFound } from '../reading/problem.ts';
import type { Found } from '../reading/problem.ts';
import { laidOver, partOf, sourceOf } from '../reading/source.ts';
import type { Source } from '../reading/source.ts';
import { parseYaml, readYamlFile } from '../reading/yaml-file.ts';
import type { Path, YamlFile } from '../reading/yaml-file.ts';
import { checkPack } from './check-pack.ts';
import type { Sources, Surroundings } from './check-pack.ts';
import type { Pack } from './pack.ts';

/** A council's own view of a service: what differs, and what it has that the service may name. */
export type Offering = {
  readonly differences?: YamlFile | undefined;
  readonly surroundings?: Surroundings | undefined;
};

/** Where a service's files are: its name, and how one of them is read. `without` stands for a file that need not be there. */
type Files = {
  readonly service: string;
  readonly read: (file: PackFileName, without?: unknown) => Promise<Found<YamlFile>>;
};

/**
 * Reads the service in a folder (which gives it its name), a council's differences laid over it. Gives the whole pack or
 * every problem that is to be seen at once: each with its file (from the folder's name on), line and remedy.
 */
export async function readPack(folder: string, offering: Offering = {}): Promise<Found<Pack>> {
  const service = basename(folder);
  const read: Files['read'] = async (file, without) =>
    readYamlFile(join(folder, file), `${service}/${file}`, without);
  return readFiles({ service, read }, offering);
}

/** The same out of one document that holds the files. */
export async function unpack(
  { service, files }: PackDocument,
  offering: Offering = {},
): Promise<Found<Pack>> {
  const read: Files['read'] = async (file, without) => {
    const text = files[file];
    const shown = `${service}/${file}`;
    if (text !== undefined) return parseYaml(shown, text);
    if (without !== undefined) return { found: { file: shown, data: without, lineOf: () => 1 } };
    return { problems: [{ file: shown, line: 1, remedy: 'Add this file: it is missing.' }] };
  };
  return readFiles({ service, read }, offering);
}

async function readFiles(files: Files, { differences, surroundings }: Offering): Promise<Found<Pack>> {
  const { service } = files;
  const sources = await readSources(files, differences);
  if ('problems' in sources) return sources;
  const { service: own, form, words, example } = sources.found;
  const isWithout = example.data === none;
  const examples: Found<readonly ServiceExample[]> = isWithout ? { found: [] } : examplesIn(example);
  const read = allFound({
    definition: parseSource(serviceDefinition, own),
    form: parseSource(formDefinition, form),
    en: parseSource(serviceWords, words.en),
    cy: parseSource(serviceWords, words.cy),
    examples,
  });
  if ('problems' in read) return read;
  const { definition, form: asked, en, cy } = read.found;
  const pack: Pack = {
    service,
    definition,
    form: asked,
    words: { en, cy },
    examples: read.found.examples,
    unwritten: unwrittenIn(words),
    written: {
      service: own.data,
      form: form.data,
      words: { en: words.en.data, cy: words.cy.data },
      ...(isWithout ? {} : { example: example.data }),
    },
  };
  const problems = checkPack(pack, { sources: sources.found, surroundings });
  return problems.length > 0 ? { problems } : { found: pack };
}

function examplesIn(source: Source): Found<readonly ServiceExample[]> {
  const read = parseSource(serviceExamples, source);
  return 'found' in read ? { found: read.found.examples } : read;
}

/** Stands for the examples of a service that has none. */
const none = Symbol('no examples');

async function readSources(
  { service, read }: Files,
  differences: YamlFile | undefined,
): Promise<Found<Sources>> {
  const source = async (file: PackFileName, part: Path, without?: unknown): Promise<Found<Source>> => {
    const yaml = await read(file, without);
    if ('problems' in yaml) return yaml;
    const over = differences && partOf(differences, ['services', service, ...part]);
    return { found: laidOver(sourceOf(yaml.found), over) };
  };
  const sources = allFound({
    service: await source('service.yaml', ['service']),
    form: await source('form.yaml', ['form']),
    en: await source('words.en.yaml', ['words', 'en']),
    cy: await source('words.cy.yaml', ['words', 'cy']),
    example: await source('example.yaml', ['example'], none),
  });
  if ('problems' in sources) return sources;
  const { service: own, form, en, cy, example } = sources.found;
  return { found: { service: own, form, words: { en, cy }, example } };
}
