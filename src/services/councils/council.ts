import type { YamlFile } from '../reading/yaml-file.ts';
import type { Calendar, CouncilFile, Officer, Role, Team } from './council-files.ts';

/** A council as its folder of data has it. */
export type Council = CouncilFile & {
  readonly roles: Readonly<Record<string, Role>>;
  readonly teams: Readonly<Record<string, Team>>;
  /** Invented people who sign in at a demonstration; nobody for a real council. */
  readonly officers: readonly Officer[];
  readonly calendars: Readonly<Record<string, Calendar>>;
  /** The services that it offers, by name. */
  readonly offers: readonly string[];
  /** Its services.yaml, which is laid over what the library has. */
  readonly differences: YamlFile;
};

/** The names of all queues, each of one team. */
export function queuesOf({ teams }: Pick<Council, 'teams'>): readonly string[] {
  return Object.values(teams).flatMap(({ queues }) => Object.keys(queues));
}
