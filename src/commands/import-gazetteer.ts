import { parseArgs } from 'node:util';
import { importGazetteer } from '#capabilities/gazetteer';
import type { Act } from '#language';
import { Refusal } from '#platform/errors';
import { usage } from './usage.ts';
import type { Installation } from './installation.ts';

const options = {
  'dry-run': { type: 'boolean' },
  council: { type: 'string' },
  rejects: { type: 'string' },
} as const;

/** `import gazetteer FILE… [--council NAME] [--rejects FILE] [--dry-run]`, in the order of the files' volumes. */
export async function importFiles(
  installation: Installation,
  args: readonly string[],
  say: (line: string) => void,
): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const { councils, database, clock } = installation;
  const chosen = councils.find(
    ({ council }) => values.council === undefined || council.slug === values.council,
  );
  if (!chosen || positionals.length === 0) throw new Refusal('command.unknown', { usage });
  for (const path of positionals) {
    const summary = await importGazetteer({
      database,
      authority: chosen.authority,
      path,
      rejects: values.rejects ?? `${path}.rejects.csv`,
      act: importing(clock.now()),
      dryRun: values['dry-run'] ?? false,
      onProgress: ({ stage, done, of }) =>
        say(`${path}: ${stage}, ${String(Math.round((100 * done) / Math.max(of, 1)))} %`),
    });
    say(`${path}: ${JSON.stringify(summary)}`);
  }
}

function importing(at: Temporal.Instant): Act {
  return { by: { kind: 'system', name: 'import' }, channel: 'system', request: 'import gazetteer', at };
}
