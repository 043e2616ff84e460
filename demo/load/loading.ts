import type { Database } from '#platform/database';
import type { Settings } from './settings.ts';

export type Loading = Omit<Settings, 'databaseUrl'> & {
  readonly database: Database;
  /** Hears one plain line after each step. */
  readonly say: (line: string) => void;
  /** Another amount of history than the size has: whole weeks, and how much of the usual number of reports. */
  readonly amount?: { readonly weeks: number; readonly share: number };
};
