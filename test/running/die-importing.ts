/** Imports a file and is killed, by itself and with SIGKILL, at the n-th word of a stage: nothing of this process runs after that. */
import { importGazetteer } from '#capabilities/gazetteer';
import { closeDatabase, openDatabase } from '#platform/database';
import { act, thornmere } from '#test/database';

const { DATABASE_URL = '', FILE = '', STAGE = '', WORD = '1' } = process.env;
let left = Number(WORD);

const database = openDatabase({ url: DATABASE_URL, connections: 4, name: 'dies' });
await importGazetteer({
  database,
  authority: thornmere,
  path: FILE,
  rejects: `${FILE}.rejects.csv`,
  act: act('2026-11-20T09:00:00Z', { kind: 'system', name: 'import' }),
  onProgress: ({ stage }) => {
    if (stage === STAGE && (left -= 1) === 0) process.kill(process.pid, 'SIGKILL');
  },
});
await closeDatabase(database);
