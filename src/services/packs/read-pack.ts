import { basename, join } from 'node:path';
import { formDefinition } from '#capabilities/forms';
import { serviceDefinition } from '../definition/service-definition.ts';
import { serviceWords } from '../definition/service-words.ts';
import { parseSource } from '../reading/parse-source.ts';
import { problemsIn } from '../reading/problem.ts';
import type { Found } from '../reading/problem.ts';
import { laidOver, partOf, sourceOf } from '../reading/source.ts';
import type { Source } from '../reading/source.ts';
import { readYamlFile } from '../reading/yaml-file.ts';
import type { Path, YamlFile } from '../reading/yaml-file.ts';
import { checkPack } from './check-pack.ts';
import type { Sources, Surroundings } from './check-pack.ts';
import type { Pack } from './pack.ts';

/** A council's own view of a service: what differs, and what it has that the service may name. */
export type Offering = {
  readonly differences?: YamlFile | undefined;
  readonly surroundings?: Surroundings | undefined;
};

/**
 * Reads the service in a folder (which gives it its name), a council's differences laid over it. Gives the whole pack or
 * every problem that is to be seen at once: each with its file (from the folder's name on), line and remedy.
 */
export async function readPack(folder: string, offering: Offering = {}): Promise<Found<Pack>> {
  const service = basename(folder);
  const sources = await readSources(folder, service, offering.differences);
  if ('problems' in sources) return sources;
  const { service: own, form, words } = sources.found;
  const read = {
    definition: parseSource(serviceDefinition, own),
    form: parseSource(formDefinition, form),
    en: parseSource(serviceWords, words.en),
    cy: parseSource(serviceWords, words.cy),
  };
  const { definition, form: asked, en, cy } = read;
  if ('problems' in definition || 'problems' in asked || 'problems' in en || 'problems' in cy)
    return { problems: Object.values(read).flatMap(problemsIn) };
  const pack: Pack = {
    service,
    definition: definition.found,
    form: asked.found,
    words: { en: en.found, cy: cy.found },
    written: { service: own.data, form: form.data, words: { en: words.en.data, cy: words.cy.data } },
  };
  const problems = checkPack(pack, { sources: sources.found, surroundings: offering.surroundings });
  return problems.length > 0 ? { problems } : { found: pack };
}

async function readSources(
  folder: string,
  service: string,
  differences: YamlFile | undefined,
): Promise<Found<Sources>> {
  const read = async (file: string, part: Path): Promise<Found<Source>> => {
    const yaml = await readYamlFile(join(folder, file), `${service}/${file}`);
    if ('problems' in yaml) return yaml;
    const over = differences && partOf(differences, ['services', service, ...part]);
    return { found: laidOver(sourceOf(yaml.found), over) };
  };
  const own = await read('service.yaml', ['service']);
  const form = await read('form.yaml', ['form']);
  const en = await read('words.en.yaml', ['words', 'en']);
  const cy = await read('words.cy.yaml', ['words', 'cy']);
  if ('problems' in own || 'problems' in form || 'problems' in en || 'problems' in cy)
    return { problems: [own, form, en, cy].flatMap(problemsIn) };
  return { found: { service: own.found, form: form.found, words: { en: en.found, cy: cy.found } } };
}
