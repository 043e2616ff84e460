import { join } from 'node:path';
import type { Environment } from '#platform/config';
import { checkPlainWords, readOffer, readPack, sayProblem, servicesIn } from '#services';
import type { Council, Pack, PlainWords, Problem } from '#services';
import { readCouncils } from '../installation.ts';
import { readArguments } from '../read-arguments.ts';
import { settingOf } from '../setting-of.ts';
import { libraryOf } from './library-of.ts';

const noKey =
  'addresses come from OS Places, and MOOTHALL_ADDRESSES as it is set here has no key for it; without one people type them by hand';

/** What was looked through: a council’s services, or those of the library that none offers. */
type Looked = {
  readonly name: string;
  readonly of: number;
  readonly whole: readonly Pack[];
  readonly unwritten: readonly Pack[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
};

type Checking = { readonly json?: boolean; readonly words?: boolean };

/** `services check [--words] [--json]` */
export function readChecking(args: readonly string[]): Checking {
  const options = { json: { type: 'boolean' }, words: { type: 'boolean' } } as const;
  const { json = false, words = false } = readArguments(args, { options }).values;
  return { json, words };
}

/**
 * Reads every council and every service, offered or not, without a database, and says what is wrong with them; with
 * `words`, also how easily they are read.
 */
export async function checkServices(
  environment: Environment,
  say: (line: string) => void,
  { json = false, words = false }: Checking = {},
): Promise<boolean> {
  const library = libraryOf(environment);
  const councils = await readCouncils(settingOf(environment, 'MOOTHALL_COUNCILS'));
  const looked: Looked[] = [];
  for (const council of councils) looked.push(await lookAt(council, library, environment));
  looked.push(await lookAtOthers(library, councils));
  const isWhole = looked.every(({ problems }) => problems.length === 0);
  const read = words ? looked.flatMap(({ whole }) => whole.map(checkPlainWords)) : [];
  const facts = { whole: isWhole, looked: looked.map(factsOf) };
  if (json) say(JSON.stringify(words ? { ...facts, words: read } : facts));
  else for (const line of [...looked.flatMap(linesOf), ...read.flatMap(wordsLines)]) say(line);
  return isWhole;
}

async function lookAt(council: Council, library: string, environment: Environment): Promise<Looked> {
  const { packs, unwritten, problems } = await readOffer(library, council);
  const isWithoutKey = council.addresses !== 'own' && !hasKey(environment, council.slug);
  const notes = isWithoutKey ? [noKey] : [];
  return { name: council.slug, of: council.offers.length, whole: packs, unwritten, problems, notes };
}

/** Those that no council offers are looked at on their own: a service that is being written among them. */
async function lookAtOthers(library: string, councils: readonly Council[]): Promise<Looked> {
  const offered = new Set(councils.flatMap(({ offers }) => offers));
  const names = (await servicesIn(library)).filter((service) => !offered.has(service));
  const read = await Promise.all(names.map(async (service) => readPack(join(library, service))));
  const packs = read.flatMap((one) => ('found' in one ? [one.found] : []));
  return {
    name: 'offered by no council',
    of: names.length,
    whole: packs.filter(({ unwritten }) => unwritten.length === 0),
    unwritten: packs.filter(({ unwritten }) => unwritten.length > 0),
    problems: read.flatMap((one) => ('problems' in one ? one.problems : [])),
    notes: [],
  };
}

function linesOf({ name, of, whole, unwritten, problems, notes }: Looked): readonly string[] {
  return [
    ...problems.map(sayProblem),
    ...unwritten.flatMap((pack) => pack.unwritten.map(sayProblem)),
    ...unwritten.map((pack) => `${pack.service}: ${stillToWrite(pack)}`),
    ...(of === 0
      ? []
      : [`${name}: ${String(whole.length + unwritten.length)} of ${String(of)} services are whole`]),
    ...notes.map((note) => `${name}: ${note}`),
  ];
}

/** How easily one service is read: its pages and messages with their reading age, and what is to be looked at. */
function wordsLines({ service, pages, messages, remarks }: PlainWords): readonly string[] {
  return [
    `${service}: reading age by page: ${agesSaid(pages.map(({ page, readingAge }) => ({ name: page, readingAge })))}`,
    `${service}: reading age by message: ${agesSaid(messages.map(({ message, readingAge }) => ({ name: message, readingAge })))}`,
    ...remarks.map(({ file, path, remark }) => `${service}/${file}: ${path}: ${remark}`),
  ];
}

type Aged = { readonly name: string; readonly readingAge: number | undefined };

function agesSaid(aged: readonly Aged[]): string {
  const ages = aged.flatMap(({ name, readingAge }) =>
    readingAge === undefined ? [] : [`${name} ${String(readingAge)}`],
  );
  return ages.length > 0 ? ages.join(', ') : 'too few words to tell';
}

/** That it is not published yet, and how much is missing. */
export function stillToWrite({ unwritten }: Pack): string {
  const count = unwritten.length;
  return `${String(count)} ${count === 1 ? 'sentence is' : 'sentences are'} still to be written; until then it is not published`;
}

function factsOf({ name, of, whole, unwritten, problems, notes }: Looked) {
  return {
    name,
    services: of,
    whole: whole.map(({ service }) => service),
    unwritten: unwritten.map((pack) => ({ service: pack.service, sentences: pack.unwritten })),
    problems,
    notes,
  };
}

/** The settings of this very command may be another's than the web's, so that a key that is missing is told of, and nothing else. */
function hasKey(environment: Environment, council: string): boolean {
  const given = settingOf(environment, 'MOOTHALL_ADDRESSES') ?? '{}';
  return given.includes(JSON.stringify(council));
}
