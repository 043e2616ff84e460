import { checkServices } from './commands/check-services.ts';
import { commandErrors } from './commands/errors.ts';
import { importFiles } from './commands/import-gazetteer.ts';
import { openInstallation } from './commands/installation.ts';
import type { Installation } from './commands/installation.ts';
import { migrateAll } from './commands/migrate.ts';
import { publish } from './commands/publish.ts';
import { untilStopped } from './commands/stopping.ts';
import { up } from './commands/up.ts';
import { usage } from './commands/usage.ts';
import { verifyAll } from './commands/verify.ts';
import { serveWeb } from './commands/web.ts';
import { startWork } from './commands/work.ts';
import { configErrors } from '#platform/config';
import { keysErrors, makeKeys } from '#platform/crypto';
import { databaseErrors } from '#platform/database';
import { explain, Refusal } from '#platform/errors';
import { postgresErrors } from '#platform/postgres';
import { shellErrors } from '#portals/shell';

const say = (line: string) => void process.stdout.write(`${line}\n`);
const environment = process.env;

/** Every command of `bin/moothall`, by its words. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  up: async (args) => up(args, { environment, say }),
  web: async () =>
    within('web', async (installation) => {
      const app = await serveWeb(installation);
      await untilStopped(async () => app.close());
    }),
  work: async () =>
    within('work', async (installation) => {
      const work = await startWork(installation, environment['DATABASE_DIRECT_URL']);
      await untilStopped(() => work.stop());
    }),
  migrate: async () => migrateAll(environment, say),
  verify: async () => within('verify', async (installation) => fail(!(await verifyAll(installation, say)))),
  'services check': async () => fail(!(await checkServices(environment, say))),
  'services publish': async () =>
    within('publish', async (installation) => fail(!(await publish(installation, say)))),
  'import gazetteer': async (args) =>
    within('import', async (installation) => importFiles(installation, args, say)),
  'keys make': async ([path]) => (path === undefined ? unknown() : makeKeys(path)),
};

async function within(name: string, work: (installation: Installation) => Promise<void>): Promise<void> {
  const installation = await openInstallation(environment, name);
  await work(installation).finally(() => installation.close());
}

function fail(failed: boolean): void {
  if (failed) process.exitCode = 1;
}

function unknown(): never {
  throw new Refusal('command.unknown', { usage });
}

async function run([first = '', second = '', ...rest]: readonly string[]): Promise<void> {
  const two = commands[`${first} ${second}`];
  if (two) return two(rest);
  return (commands[first] ?? unknown)(second === '' ? rest : [second, ...rest]);
}

await run(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
  const words = {
    ...shellErrors,
    ...configErrors,
    ...keysErrors,
    ...databaseErrors,
    ...postgresErrors,
    ...commandErrors,
  };
  process.stderr.write(`${explain(error, words, 'en').sentence}\n`);
  process.exitCode = 1;
});
