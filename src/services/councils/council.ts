import type { InBoth } from '#language';
import type { CollectionRules } from '#capabilities/calendars';
import type { YamlFile } from '../reading/yaml-file.ts';
import type { Councillor } from './councillors.ts';
import type { Days } from '../publishing/validity.ts';
import type { CouncilLookups } from './lookups-file.ts';
import type { CouncilPartners } from './partners-file.ts';
import type { CouncilPlaces } from './places-file.ts';
import type { Calendar, CouncilFile, Officer, Role, Team } from './council-files.ts';

/** A council as its folder of data has it. */
export type Council = CouncilFile & {
  readonly roles: Readonly<Record<string, Role>>;
  readonly teams: Readonly<Record<string, Team>>;
  /** What skills are called, by their names. */
  readonly skills: Readonly<Record<string, InBoth<string>>>;
  /** Invented people who sign in at a demonstration; nobody for a real council. */
  readonly officers: readonly Officer[];
  readonly calendars: Readonly<Record<string, Calendar>>;
  /** Which collections are not made on their usual day. */
  readonly collections: CollectionRules;
  /** Its own kinds of area, its layers of things, and who owns what it does not. */
  readonly places: CouncilPlaces;
  /** The systems outside that answer questions of forms. */
  readonly lookups: CouncilLookups;
  /** Organisations outside to which tasks are given, by their names. */
  readonly partners: CouncilPartners;
  /** Who was elected, by the GSS code of their ward. */
  readonly councillors: Readonly<Record<string, readonly Councillor[]>>;
  /** What groups of services are called, in the order in which they are shown. */
  readonly groups: Readonly<Record<string, InBoth<string>>>;
  /** The services that it offers, by name. */
  readonly offers: readonly string[];
  /** On which days they are in force, where it says so. */
  readonly days: Readonly<Record<string, Days>>;
  /** Its services.yaml, which is laid over what the library has. */
  readonly differences: YamlFile;
};

/** The team of each queue. */
export function teamsOfQueues({ teams }: Pick<Council, 'teams'>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(teams).flatMap(([team, { queues }]) => Object.keys(queues).map((queue) => [queue, team])),
  );
}

/** The names of all queues, each of one team. */
export function queuesOf({ teams }: Pick<Council, 'teams'>): readonly string[] {
  return Object.values(teams).flatMap(({ queues }) => Object.keys(queues));
}
