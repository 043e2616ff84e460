import { areLive, importSupply, openSupplies } from '#capabilities/gazetteer';
import type { Summary, Supply } from '#capabilities/gazetteer';
import type { Act, AuthorityId } from '#language';
import { transaction } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Installation, LocalCouncil } from './installation.ts';
import { nowAndThen, sentences } from './say-import.ts';
import { readArguments } from './read-arguments.ts';
import { usage } from './usage.ts';

type Say = (line: string) => void;

const options = {
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  council: { type: 'string' },
  rejects: { type: 'string' },
} as const;

export type Files = {
  readonly paths: readonly string[];
  readonly council: string | undefined;
  readonly rejects: string | undefined;
  readonly dryRun: boolean;
  /** One line of JSON for each supply when it is done, and nothing else. */
  readonly json: boolean;
};

/** `import gazetteer FILE… [--council NAME] [--rejects FILE] [--dry-run] [--json]` */
export function readFiles(args: readonly string[]): Files {
  const { values, positionals } = readArguments(args, { options, allowPositionals: true });
  const { council, rejects, 'dry-run': dryRun = false, json = false } = values;
  if (positionals.length === 0) throw new Refusal('command.needs-file', { usage });
  return { paths: positionals, council, rejects, dryRun, json };
}

/** Imports the supplies that the files are volumes of: the full one first, then those that hold changes, by their day. */
export async function importFiles(installation: Installation, files: Files, say: Say): Promise<void> {
  const { paths, dryRun, json } = files;
  const { authority } = chosenOf(installation.councils, files.council);
  const tell = json ? () => {} : say;
  const report = json ? asJson(say) : asWords(say);
  const supplies = await openSupplies(paths, nowAndThen(paths.join(', '), tell));
  if (files.rejects !== undefined && supplies.length > 1) throw new Refusal('command.one-supply-at-a-time');
  const isDone =
    !dryRun && (await transaction(installation.database, authority, (tx) => areLive(tx, supplies)));
  for (const supply of supplies) {
    const rejects = files.rejects ?? `${String(supply.volumes[0]?.source.path)}.rejects.csv`;
    const one = { supply, authority, rejects, dryRun, tell };
    report(supply, isDone ? { outcome: 'same' } : await importOne(installation, one), rejects);
  }
}

type One = {
  readonly supply: Supply;
  readonly authority: AuthorityId;
  readonly rejects: string;
  readonly dryRun: boolean;
  readonly tell: Say;
};

async function importOne({ database, clock }: Installation, one: One): Promise<Summary> {
  const { supply, rejects, tell } = one;
  return importSupply({
    ...one,
    database,
    act: importing(clock.now()),
    now: () => clock.now(),
    onProgress: nowAndThen(supply.name, tell),
    onResumed: () => tell(`${supply.name}: goes on where the run before it stopped`),
  }).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === 'gazetteer.too-many-rejects')
      tell(`The rejects file is ${rejects}`);
    throw error;
  });
}

type Report = (supply: Supply, summary: Summary | Pick<Summary, 'outcome'>, rejects: string) => void;

function asWords(say: Say): Report {
  return ({ name }, summary, rejects) => {
    for (const line of sentences(summary, rejects)) say(`${name}: ${line}`);
  };
}

/** A line for each supply: the files, what came of them, and where the rejects are if there are any. */
function asJson(say: Say): Report {
  return ({ name, volumes }, summary, rejects) => {
    const left = 'rejected' in summary && summary.rejected + summary.remarked > 0;
    const files = volumes.map(({ source }) => source.name);
    say(JSON.stringify({ supply: name, files, ...summary, ...(left ? { rejects } : {}) }));
  };
}

/** One council needs no choice; of several, the wrong one would lose its gazetteer to another's. */
function chosenOf(councils: readonly LocalCouncil[], named: string | undefined): LocalCouncil {
  const [chosen, ...others] = councils.filter(({ council }) => named === undefined || council.slug === named);
  if (chosen && others.length === 0) return chosen;
  throw new Refusal('command.which-council', {
    councils: councils.map(({ council }) => council.slug).join(', '),
  });
}

function importing(at: Temporal.Instant): Act {
  return { by: { kind: 'system', name: 'import' }, channel: 'system', request: 'import gazetteer', at };
}
