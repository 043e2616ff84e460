import { backUp } from './commands/backup.ts';
import { checkClocks, readClocksWanted } from './commands/check-clocks.ts';
import {
  addApiClient,
  listApiClients,
  readClient,
  readListing,
  readRevocation,
  revokeApiClient,
} from './commands/client.ts';
import { retireKeyVersion, rotateKeyFile } from './commands/change-keys.ts';
import { examine } from './commands/doctor.ts';
import { addCouncil } from './commands/council/add-council.ts';
import { readCouncilAnswers } from './commands/council/read-answers.ts';
import { councilErrors } from './commands/council/errors.ts';
import { commandErrors } from './commands/errors.ts';
import { exportOneForm, readFormExport } from './commands/forms/export-form.ts';
import { importForm, readFormImport } from './commands/forms/import-form.ts';
import { importHoldings, readHoldingsWanted } from './commands/holdings/import-holdings.ts';
import { importFiles, readFiles } from './commands/import-gazetteer.ts';
import { importAreaFiles, readAreasWanted } from './commands/map-files/import-areas.ts';
import { importAssetFile, readAssetsWanted } from './commands/map-files/import-assets.ts';
import { importHolidayFile, readHolidaysWanted } from './commands/map-files/import-holidays.ts';
import {
  importMapFiles,
  importOwnerFile,
  readMapWanted,
  readOwnersWanted,
} from './commands/map-files/import-map.ts';
import { openInstallation } from './commands/installation.ts';
import type { Installation } from './commands/installation.ts';
import { closePortals, openPortals, showPortals } from './commands/maintenance.ts';
import { makeKeyFile } from './commands/make-key-file.ts';
import { migrateAll } from './commands/migrate.ts';
import { invite, openEmergency, readEmergency, readInvitation } from './commands/officer.ts';
import { readNothing } from './commands/read-arguments.ts';
import { restore } from './commands/restore.ts';
import { serviceCommandErrors } from './commands/services/errors.ts';
import { checkServices, readChecking } from './commands/services/check-services.ts';
import { diffServices, readDiffing } from './commands/services/diff-services.ts';
import { exportService, readExport } from './commands/services/export-service.ts';
import { importService, readImport } from './commands/services/import-service.ts';
import { newService, readNew } from './commands/services/new-service.ts';
import { proposeService, readProposing } from './commands/services/propose-service.ts';
import { publishServices, readPublishing } from './commands/services/publish-services.ts';
import { readSchema, writeSchemas } from './commands/services/schema-of-services.ts';
import { sentenceFor } from './commands/sentence-for.ts';
import { untilStopped } from './commands/stopping.ts';
import { up } from './commands/up.ts';
import { usage } from './commands/usage.ts';
import { verifyAll } from './commands/verify.ts';
import { sayReports } from './commands/say-reports.ts';
import { serveWeb } from './commands/web.ts';
import { startWork } from './commands/work.ts';
import { backupErrors } from '#platform/backup';
import { configErrors } from '#platform/config';
import { keysErrors } from '#platform/crypto';
import { databaseErrors } from '#platform/database';
import { Refusal } from '#platform/errors';
import { postgresErrors } from '#platform/postgres';
import { shellErrors } from '#portals/shell';
import { foreignFormErrors } from '#services';

const say = (line: string) => void process.stdout.write(`${line}\n`);
const environment = process.env;

const words = {
  ...shellErrors,
  ...configErrors,
  ...keysErrors,
  ...databaseErrors,
  ...backupErrors,
  ...postgresErrors,
  ...commandErrors,
  ...councilErrors,
  ...serviceCommandErrors,
  ...foreignFormErrors,
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
  doctor: async (args) => fail(!(await examine(args, { environment, say, words }))),
  'maintenance on': async (args) => closePortals(args, { environment, say }),
  'maintenance off': async (args) => openPortals(args, { environment, say }),
  'maintenance show': async (args) => showPortals(args, { environment, say }),
  'clocks check': async (args) => {
    const wanted = readClocksWanted(args);
    await within('clocks', [], async (installation) => fail(!(await checkClocks(installation, wanted, say))));
  },
  verify: async (args) =>
    within('verify', args, async (installation) => fail(!(await verifyAll(installation, say)))),
  backup: async (args) => backUp(args, { environment, say }),
  restore: async (args) => fail(!(await restore(args, { environment, say }))),
  'mail reports': async (args) => within('mail', args, async (installation) => sayReports(installation, say)),
  'council add': async (args) => addCouncil(await readCouncilAnswers(args), { environment, say }),
  'officer invite': async (args) => {
    const invitation = readInvitation(args);
    await within('officer', [], async (installation) => invite(installation, invitation, say));
  },
  'officer emergency': async (args) => {
    const emergency = readEmergency(args);
    await within('officer', [], async (installation) => openEmergency(installation, emergency, say));
  },
  'client add': async (args) => {
    const client = readClient(args);
    await within('client', [], async (installation) => addApiClient(installation, client, say));
  },
  'client list': async (args) => {
    const council = readListing(args);
    await within('client', [], async (installation) => listApiClients(installation, council, say));
  },
  'client revoke': async (args) => {
    const revocation = readRevocation(args);
    await within('client', [], async (installation) => revokeApiClient(installation, revocation, say));
  },
  'services check': async (args) => fail(!(await checkServices(environment, say, readChecking(args)))),
  'services publish': async (args) => {
    const wanted = readPublishing(args);
    await within('publish', [], async (installation) =>
      fail(!(await publishServices(installation, say, wanted))),
    );
  },
  'services diff': async (args) => {
    const wanted = readDiffing(args);
    await within('diff', [], async (installation) => fail(!(await diffServices(installation, wanted, say))));
  },
  'services export': async (args) => {
    const wanted = readExport(args);
    await within('export', [], async (installation) => exportService(installation, wanted, say));
  },
  'services import': async (args) => {
    const wanted = readImport(args);
    await within('import', [], async (installation) =>
      fail(!(await importService(installation, wanted, say))),
    );
  },
  'services propose': async (args) => {
    const wanted = readProposing(args);
    await within('propose', [], async (installation) =>
      fail(!(await proposeService(installation, wanted, say))),
    );
  },
  'services new': async (args) => newService(environment, readNew(args), say),
  'services schema': async (args) => writeSchemas(readSchema(args), say),
  'forms import': async (args) => importForm(environment, readFormImport(args), say),
  'forms export': async (args) => fail(!(await exportOneForm(environment, readFormExport(args), say))),
  'holdings import': async (args) => {
    const wanted = readHoldingsWanted(args);
    await within('import', [], async (installation) => importHoldings(installation, wanted, say));
  },
  'import gazetteer': async (args) => {
    const files = readFiles(args);
    await within('import', [], async (installation) => importFiles(installation, files, say));
  },
  'import areas': async (args) => {
    const wanted = readAreasWanted(args);
    await within('import', [], async (installation) => importAreaFiles(installation, wanted, say));
  },
  'import assets': async (args) => {
    const wanted = readAssetsWanted(args);
    await within('import', [], async (installation) => importAssetFile(installation, wanted, say));
  },
  'import owners': async (args) => {
    const wanted = readOwnersWanted(args);
    await within('import', [], async (installation) => importOwnerFile(installation, wanted, say));
  },
  'import bank-holidays': async (args) => {
    const wanted = readHolidaysWanted(args);
    await within('import', [], async (installation) => importHolidayFile(installation, wanted, say));
  },
  'import map': async (args) => {
    const wanted = readMapWanted(args);
    await within('import', [], async (installation) => importMapFiles(installation, wanted, say));
  },
  'keys make': async (args) => makeKeyFile(args),
  'keys rotate': async (args) => rotateKeyFile(args, say),
  'keys retire': async (args) => retireKeyVersion(args, { environment, say }),
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
