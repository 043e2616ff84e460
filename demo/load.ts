/**
 * Loads the fictional borough into a migrated, published database. Its settings are JSON in MOOTHALL_DEMO, where a
 * password is not shown to everybody who lists processes. Goes on where it was interrupted, and does nothing when all is there.
 */
import { closeDatabase, openDatabase, transaction } from '#platform/database';
import { isComplete, progressOf } from './load/progress.ts';
import { readSettings, withoutWaiting } from './load/settings.ts';

try {
  await load(process.env['MOOTHALL_DEMO']);
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The demonstration could not be loaded: ${why}\n`);
  process.exitCode = 1;
}

async function load(json: string | undefined): Promise<void> {
  const { databaseUrl, ...settings } = readSettings(json);
  const database = openDatabase({ url: withoutWaiting(databaseUrl), connections: 4, name: 'demo' });
  try {
    const progress = await transaction(database, settings.authority, progressOf);
    if (isComplete(progress)) return;
    // The generator takes longer to read than the check above takes to answer.
    const { loadBorough } = await import('./load/load-borough.ts');
    await loadBorough({
      ...settings,
      database,
      say: (line) => process.stdout.write(`${line}\n`),
      // Whoever forked this process need not wait for the rest of the history.
      usable: () => void process.send?.('usable'),
    });
  } finally {
    await closeDatabase(database);
  }
}
