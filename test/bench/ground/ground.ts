import type { Size } from '../size.ts';
import type { Urls } from './databases.ts';
import type { Process, Starting } from './web.ts';

/**
 * `borough`: a council with its places, officers and a hundred thousand cases. `council`: one that has nothing yet. `million`: one
 * that has a gazetteer of a million properties, which `import` leaves behind and which is else imported first. `cases`: the borough with a million cases.
 */
export type GroundName = 'borough' | 'council' | 'million' | 'cases';

/** What suites measure upon: a durable PostgreSQL of its own with something in it, and processes of Moothall. */
export type Ground = {
  readonly size: Size;
  readonly urls: Urls;
  readonly postgres: number;
  readonly folder: string;
  readonly keysFile: string;
  readonly port: number;
  /** As a browser would name it. */
  readonly host: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly serve: (how?: Partial<Starting>) => Promise<Process>;
  readonly work: () => Promise<Process>;
  readonly say: (line: string) => void;
};
