import { basename, join } from 'node:path';
import { checkTheme } from '#platform/assets';
import { parseSource } from '../reading/parse-source.ts';
import { problemsIn } from '../reading/problem.ts';
import type { Found, Problem } from '../reading/problem.ts';
import { problemAt, sourceOf } from '../reading/source.ts';
import type { Source } from '../reading/source.ts';
import { readYamlFile } from '../reading/yaml-file.ts';
import type { YamlFile } from '../reading/yaml-file.ts';
import type { Council } from './council.ts';
import { calendarsFile, councilFile, servicesFile, teamsFile } from './council-files.ts';

const names = ['council', 'teams', 'calendars', 'services'] as const;
type Files = Readonly<Record<(typeof names)[number], YamlFile>>;

/** Reads the council in a folder (which gives it its name): the whole of it, or every problem with file, line and remedy. */
export async function readCouncil(folder: string): Promise<Found<Council>> {
  const files = await readFiles(folder);
  if ('problems' in files) return files;
  const read = parseFiles(files.found);
  if ('problems' in read) return read;
  const problems = check(read.found, basename(folder), files.found);
  return problems.length > 0 ? { problems } : read;
}

async function readFiles(folder: string): Promise<Found<Files>> {
  const read = async (name: string) =>
    readYamlFile(join(folder, `${name}.yaml`), `${basename(folder)}/${name}.yaml`);
  const [council, teams, calendars, services] = await Promise.all([
    read('council'),
    read('teams'),
    read('calendars'),
    read('services'),
  ]);
  if ('problems' in council || 'problems' in teams || 'problems' in calendars || 'problems' in services)
    return { problems: [council, teams, calendars, services].flatMap(problemsIn) };
  return {
    found: {
      council: council.found,
      teams: teams.found,
      calendars: calendars.found,
      services: services.found,
    },
  };
}

function parseFiles(files: Files): Found<Council> {
  const council = parseSource(councilFile, sourceOf(files.council));
  const teams = parseSource(teamsFile, sourceOf(files.teams));
  const calendars = parseSource(calendarsFile, sourceOf(files.calendars));
  const services = parseSource(servicesFile, sourceOf(files.services));
  if ('problems' in council || 'problems' in teams || 'problems' in calendars || 'problems' in services)
    return { problems: [council, teams, calendars, services].flatMap(problemsIn) };
  return {
    found: {
      ...council.found,
      ...teams.found,
      calendars: calendars.found.calendars,
      offers: Object.keys(services.found.services),
      differences: files.services,
    },
  };
}

function check(council: Council, folder: string, files: Files): readonly Problem[] {
  const own = sourceOf(files.council);
  const isNamed = council.slug === folder;
  return [
    ...(isNamed ? [] : [problemAt(own, ['slug'], `Write “slug: ${folder}”, as the folder is called.`)]),
    ...checkTheme(council.theme).map(({ field, words }) => problemAt(own, ['theme', field], `${words}.`)),
    ...checkTeams(council, sourceOf(files.teams)),
    ...checkOfficers(council, sourceOf(files.teams)),
  ];
}

function checkTeams({ teams, offers }: Council, source: Source): Problem[] {
  const taken = new Map<string, string>();
  return Object.entries(teams).flatMap(([team, { works, queues }]) => [
    ...works.flatMap((service, index) =>
      offers.includes(service)
        ? []
        : [
            problemAt(
              source,
              ['teams', team, 'works', index],
              `Offer “${service}” in services.yaml, or remove it here.`,
            ),
          ],
    ),
    ...Object.keys(queues).flatMap((queue) => {
      const other = taken.get(queue);
      taken.set(queue, team);
      return other === undefined
        ? []
        : [
            problemAt(
              source,
              ['teams', team, 'queues', queue],
              `Name this queue otherwise: “${other}” has one of that name.`,
            ),
          ];
    }),
  ]);
}

function checkOfficers({ fictional, officers, roles, teams }: Council, source: Source): Problem[] {
  if (officers.length > 0 && !fictional)
    return [
      problemAt(
        source,
        ['officers'],
        'Remove the officers: those of a real council come from its identity provider.',
      ),
    ];
  return officers.flatMap((officer, index) => [
    ...(Object.hasOwn(teams, officer.team)
      ? []
      : [
          problemAt(
            source,
            ['officers', index, 'team'],
            `Name a team of this file: “${officer.team}” is none.`,
          ),
        ]),
    ...officer.roles
      .filter((role) => !Object.hasOwn(roles, role))
      .map((role) =>
        problemAt(source, ['officers', index, 'roles'], `Name a role of this file: “${role}” is none.`),
      ),
  ]);
}
