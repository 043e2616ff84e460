import { basename, join } from 'node:path';
import { checkTheme } from '#platform/assets';
import { parseSource } from '../reading/parse-source.ts';
import { allFound } from '../reading/problem.ts';
import type { Found, Problem } from '../reading/problem.ts';
import { problemAt, sourceOf } from '../reading/source.ts';
import type { Source } from '../reading/source.ts';
import { readYamlFile } from '../reading/yaml-file.ts';
import type { YamlFile } from '../reading/yaml-file.ts';
import type { Council } from './council.ts';
import { queuesOf } from './council.ts';
import { calendarsFile, councilFile, servicesFile, teamsFile } from './council-files.ts';
import { councillorsFile } from './councillors.ts';
import { checkSources, lookupsFile } from './lookups-file.ts';
import { checkPartners, partnersFile } from './partners-file.ts';
import { placesFile, placesIn } from './places-file.ts';

/** Files of a council's folder; what a council may do without is empty when it is not there. */
type Name =
  | 'council'
  | 'teams'
  | 'calendars'
  | 'services'
  | 'places'
  | 'councillors'
  | 'lookups'
  | 'partners';
const without: Readonly<Partial<Record<Name, unknown>>> = {
  places: {},
  councillors: { councillors: {} },
  lookups: {},
  partners: {},
};

type Files = Readonly<Record<Name, YamlFile>>;

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
  const read = async (name: Name) =>
    readYamlFile(join(folder, `${name}.yaml`), `${basename(folder)}/${name}.yaml`, without[name]);
  const [council, teams, calendars, services, places, councillors, lookups, partners] = await Promise.all([
    read('council'),
    read('teams'),
    read('calendars'),
    read('services'),
    read('places'),
    read('councillors'),
    read('lookups'),
    read('partners'),
  ]);
  return allFound({ council, teams, calendars, services, places, councillors, lookups, partners });
}

function parseFiles(files: Files): Found<Council> {
  const read = allFound({
    council: parseSource(councilFile, sourceOf(files.council)),
    teams: parseSource(teamsFile, sourceOf(files.teams)),
    calendars: parseSource(calendarsFile, sourceOf(files.calendars)),
    services: parseSource(servicesFile, sourceOf(files.services)),
    places: parseSource(placesFile, sourceOf(files.places)),
    councillors: parseSource(councillorsFile, sourceOf(files.councillors)),
    lookups: parseSource(lookupsFile, sourceOf(files.lookups)),
    partners: parseSource(partnersFile, sourceOf(files.partners)),
  });
  if ('problems' in read) return read;
  const { council, teams, calendars, services, places, councillors, lookups, partners } = read.found;
  const { division } = calendars.calendars.office;
  return {
    found: {
      ...council,
      ...teams,
      ...councillors,
      ...partners,
      calendars: calendars.calendars,
      collections: { division, ...calendars.collections },
      places: placesIn(places),
      lookups: lookups.sources,
      groups: services.groups,
      offers: Object.keys(services.services),
      days: Object.fromEntries(
        Object.entries(services.services).map(([service, { from, until }]) => [service, { from, until }]),
      ),
      differences: files.services,
    },
  };
}

function check(council: Council, folder: string, files: Files): readonly Problem[] {
  const own = sourceOf(files.council);
  const isNamed = council.slug === folder;
  return [
    ...(isNamed ? [] : [problemAt(own, ['slug'], `Write “slug: ${folder}”, as the folder is called.`)]),
    ...checkMap(council, own),
    ...checkTheme(council.theme).map(({ field, words }) => problemAt(own, ['theme', field], `${words}.`)),
    ...checkTeams(council, sourceOf(files.teams)),
    ...checkOfficers(council, sourceOf(files.teams)),
    ...checkOwners(council, sourceOf(files.places)),
    ...checkSources(council, sourceOf(files.lookups)),
    ...checkPartners(council, sourceOf(files.partners)),
  ];
}

/** Who listens in between could change a picture, and would learn the key. */
function checkMap({ fictional, map }: Council, source: Source): Problem[] {
  return Object.entries(map.basemaps).flatMap(([basemap, found]) =>
    fictional || !('address' in found) || found.address.startsWith('https:')
      ? []
      : [
          problemAt(
            source,
            ['map', 'basemaps', basemap, 'address'],
            'Write an address that begins with https.',
          ),
        ],
  );
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

function checkOwners(council: Council, source: Source): Problem[] {
  const queues = queuesOf(council);
  return council.places.owners.flatMap(({ owner, does }) => {
    const path = ['owners', owner, 'queue'];
    return does.way === 'route' && !queues.includes(does.queue)
      ? [
          problemAt(
            source,
            path,
            `Name a queue of teams.yaml (${queues.join(', ')}): “${does.queue}” is none.`,
          ),
        ]
      : [];
  });
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
