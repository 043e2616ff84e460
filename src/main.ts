import { checkInstallation } from './commands/check.ts';
import { checkServices } from './commands/check-services.ts';
import { commandErrors } from './commands/errors.ts';
import { importFiles, readFiles } from './commands/import-gazetteer.ts';
import { openInstallation } from './commands/installation.ts';
import type { Installation } from './commands/installation.ts';
import { makeKeyFile } from './commands/make-key-file.ts';
import { migrateAll } from './commands/migrate.ts';
import { publish } from './commands/publish.ts';
import { readNothing } from './commands/read-arguments.ts';
import { sentenceFor } from './commands/sentence-for.ts';
import { untilStopped } from './commands/stopping.ts';
import { up } from './commands/up.ts';
import { usage } from './commands/usage.ts';
import { verifyAll } from './commands/verify.ts';
import { sayReports } from './commands/say-reports.ts';
import { serveWeb } from './commands/web.ts';
import { startWork } from './commands/work.ts';
import { configErrors } from '#platform/config';
import { keysErrors } from '#platform/crypto';
import { databaseErrors } from '#platform/database';
import { Refusal } from '#platform/errors';
import { postgresErrors } from '#platform/postgres';
import { shellErrors } from '#portals/shell';

const say = (line: string) => void process.stdout.write(`${line}\n`);
const environment = process.env;

const words = {
  ...shellErrors,
  ...configErrors,
  ...keysErrors,
  ...databaseErrors,
  ...postgresErrors,
  ...commandErrors,
};

/** Every command of `bin/moothall`, by its words. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  up: async (args) => up(args, { environment, say }),
  web: async (args) =>
    within('web', args, async (installation) => {
      const app = await serveWeb(installation);
      await untilStopped(async () => app.close());
    }),
  work: async (args) =>
    within('work', args, async (installation) => {
      const work = await startWork(installation);
      await untilStopped(work.stop);
    }),
  migrate: async (args) => {
    readNothing(args);
    await migrateAll(environment, say);
  },
  check: async (args) =>
    within('check', args, async (installation) =>
      fail(!(await checkInstallation(installation, { environment, say }))),
    ),
  verify: async (args) =>
    within('verify', args, async (installation) => fail(!(await verifyAll(installation, say)))),
  'mail reports': async (args) => within('mail', args, async (installation) => sayReports(installation, say)),
  'services check': async (args) => {
    readNothing(args);
    fail(!(await checkServices(environment, say)));
  },
  'services publish': async (args) =>
    within('publish', args, async (installation) => fail(!(await publish(installation, say)))),
  'import gazetteer': async (args) => {
    const files = readFiles(args);
    await within('import', [], async (installation) => importFiles(installation, files, say));
  },
  'keys make': async (args) => makeKeyFile(args),
};

async function within(
  name: string,
  args: readonly string[],
  work: (installation: Installation) => Promise<void>,
): Promise<void> {
  readNothing(args);
  const installation = await openInstallation(environment, name);
  await using held = new AsyncDisposableStack();
  held.defer(installation.close);
  await work(installation);
}

function fail(failed: boolean): void {
  if (failed) process.exitCode = 1;
}

async function run(typed: readonly string[]): Promise<void> {
  if (typed[0] === 'help' || typed.includes('--help') || typed.includes('-h')) return say(usage);
  for (const length of [2, 1]) {
    const command = commands[typed.slice(0, length).join(' ')];
    if (command) return command(typed.slice(length));
  }
  if (typed.length > 0) throw new Refusal('command.unknown', { given: typed.join(' '), usage });
  process.stderr.write(`${usage}\n`);
  fail(true);
}

// A terminal that was closed, or `moothall verify | head`: nobody reads on, and what was begun is still to be finished.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

await run(process.argv.slice(2)).catch((error: unknown) => {
  const sentence = sentenceFor(error, words);
  if (sentence === undefined) throw error;
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
});
