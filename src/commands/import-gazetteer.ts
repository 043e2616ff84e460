import { importGazetteer } from '#capabilities/gazetteer';
import type { Progress, Summary } from '#capabilities/gazetteer';
import type { Act } from '#language';
import { Refusal } from '#platform/errors';
import type { Installation, LocalCouncil } from './installation.ts';
import { readArguments } from './read-arguments.ts';
import { usage } from './usage.ts';

type Say = (line: string) => void;

const options = {
  'dry-run': { type: 'boolean' },
  council: { type: 'string' },
  rejects: { type: 'string' },
} as const;

export type Files = {
  readonly paths: readonly string[];
  readonly council: string | undefined;
  readonly rejects: string | undefined;
  readonly dryRun: boolean;
};

/** `import gazetteer FILE… [--council NAME] [--rejects FILE] [--dry-run]` */
export function readFiles(args: readonly string[]): Files {
  const { values, positionals } = readArguments(args, { options, allowPositionals: true });
  const { council, rejects, 'dry-run': dryRun = false } = values;
  if (positionals.length === 0) throw new Refusal('command.needs-file', { usage });
  if (rejects !== undefined && positionals.length > 1) throw new Refusal('command.one-file-at-a-time');
  return { paths: positionals, council, rejects, dryRun };
}

/** Imports one file after the other: the full one first, then those that hold changes to it. */
export async function importFiles(installation: Installation, files: Files, say: Say): Promise<void> {
  const { authority } = chosenOf(installation.councils, files.council);
  const { database, clock } = installation;
  for (const path of files.paths) {
    const rejects = files.rejects ?? `${path}.rejects.csv`;
    const summary = await importGazetteer({
      database,
      authority,
      path,
      rejects,
      act: importing(clock.now()),
      dryRun: files.dryRun,
      onProgress: nowAndThen(path, say),
    }).catch((error: unknown) => {
      if (error instanceof Refusal && error.code === 'gazetteer.too-many-rejects')
        say(`The rejects file is ${rejects}`);
      throw error;
    });
    for (const line of sentences(summary, rejects)) say(`${path}: ${line}`);
  }
}

/** One council needs no choice; of several, the wrong one would lose its gazetteer to another's. */
function chosenOf(councils: readonly LocalCouncil[], named: string | undefined): LocalCouncil {
  const [chosen, ...others] = councils.filter(({ council }) => named === undefined || council.slug === named);
  if (chosen && others.length === 0) return chosen;
  throw new Refusal('command.which-council', {
    councils: councils.map(({ council }) => council.slug).join(', '),
  });
}

const secondsBetween = 2;

/** A line for whoever waits, not one for each of the thousand batches of a big file. */
function nowAndThen(path: string, say: Say) {
  let last = performance.now();
  return ({ stage, done, of }: Progress) => {
    if (performance.now() - last < secondsBetween * 1_000) return;
    last = performance.now();
    say(`${path}: ${stage.replace('-', ' ')}, ${String(Math.floor((100 * done) / Math.max(of, 1)))} %`);
  };
}

const outcomes: Readonly<Record<Summary['outcome'], string>> = {
  live: 'is live',
  same: 'is what is live already; nothing was done',
  'dry-run': 'would be taken; nothing was changed',
  refused: 'was refused',
};

function sentences(summary: Summary, rejects: string): readonly string[] {
  const { outcome, encoding, accepted, rejected, properties, lines, withoutProperty, withoutStreet } =
    summary;
  if (outcome === 'same') return [outcomes.same];
  return [
    encoding === 'windows-1252' ? 'its letters are Windows-1252, and were read as such' : '',
    `${count(accepted)} records taken, ${count(rejected)} not`,
    rejected > 0 ? `${rejects} says why not` : '',
    outcome === 'live' ? `${count(properties)} properties with ${count(lines)} addresses` : '',
    withoutProperty > 0
      ? `${count(withoutProperty)} addresses left out, whose property it does not have`
      : '',
    withoutStreet > 0 ? `${count(withoutStreet)} addresses left out, whose street it does not have` : '',
    outcomes[outcome],
  ].filter((line) => line !== '');
}

const count = (number: number) => number.toLocaleString('en-GB');

function importing(at: Temporal.Instant): Act {
  return { by: { kind: 'system', name: 'import' }, channel: 'system', request: 'import gazetteer', at };
}
