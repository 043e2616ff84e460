import type { Database } from '#platform/database';
import type { Settings } from './settings.ts';

export type Loading = Omit<Settings, 'databaseUrl'> & {
  readonly database: Database;
  /** Hears one plain line after each step. */
  readonly say: (line: string) => void;
  /** Called when the borough can be used while the rest of its history is still being taken in. */
  readonly usable?: (() => void | Promise<void>) | undefined;
  /**
   * Another amount of history than the size has: whole weeks, how much of the usual number of reports, and how many of the
   * newest cases are done by the verbs.
   */
  readonly amount?: { readonly weeks: number; readonly share: number; readonly done?: number };
};
