import type { Database } from '#platform/database';
import type { Settings } from './settings.ts';

export type Loading = Omit<Settings, 'databaseUrl'> & {
  readonly database: Database;
  /** Hears one plain line after each step. */
  readonly say: (line: string) => void;
  /** How much of the usual number of reports, from 0 to 1; all of it unless told. */
  readonly share?: number;
};
