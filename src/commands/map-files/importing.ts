import type { Act, AuthorityId } from '#language';
import type { Tx } from '#platform/database';
import { transaction } from '#platform/database';
import { chosenCouncil } from '../chosen-council.ts';
import type { Installation } from '../installation.ts';
import { reporterFor } from '../report-of.ts';
import type { Reporter } from '../report-of.ts';

/** What every import of a map file has: for which council, whether only to look, and how to tell of it. */
export type Wanted = {
  readonly council: string | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
};

export const wantedOptions = {
  council: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

type Values = {
  readonly council?: string | undefined;
  readonly 'dry-run'?: boolean | undefined;
  readonly json?: boolean | undefined;
};

export function wantedIn({ council, 'dry-run': dryRun = false, json = false }: Values): Wanted {
  return { council, dryRun, json };
}

/** What of an installation an import needs. */
export type Where = Pick<Installation, 'councils' | 'database' | 'clock'>;

/** Where an import happens, and how it is told of. */
export type Place = {
  readonly authority: AuthorityId;
  readonly begin: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>;
  readonly act: Act;
  readonly report: Reporter;
};

export function placeOf(
  { councils, database, clock }: Where,
  { council, json }: Wanted,
  say: (line: string) => void,
): Place {
  const { authority } = chosenCouncil(councils, council);
  return {
    authority,
    begin: async (work) => transaction(database, authority, work),
    act: {
      by: { kind: 'system', name: 'import' },
      channel: 'system',
      request: 'import map files',
      at: clock.now(),
    },
    report: reporterFor(json, say),
  };
}

export const counted = (count: number) => count.toLocaleString('en-GB');
