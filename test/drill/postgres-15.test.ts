import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { z } from 'zod';
import { append, eventType } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { checkMigrations, closeDatabase, openDatabase } from '#platform/database';
import { act, asOwner, testDatabase } from '#test/database';
import { source } from '#test/postgres';
import { backUp } from '../../src/commands/backup.ts';
import { restore } from '../../src/commands/restore.ts';
import { temporaryFolder, tidyUp } from '../running/ground.ts';
import { hasOldPostgres, startOldPostgres } from '../running/old-postgres.ts';

const at = Temporal.Instant.from('2026-11-20T09:00:00Z');
const noted = eventType('case.noted', { subject: 'case', data: z.object({ number: z.int() }) });

const say = () => {};

if (hasOldPostgres)
  describe('on PostgreSQL 15', () => {
    after(tidyUp);

    test('a copy of a newer server is restored, verified and served, and its numbers go on above', async () => {
      const { urls, begin } = await testDatabase();
      for (let number = 0; number < 3; number += 1)
        await begin((tx) => append(tx, noted({ subject: newId(at), data: { number } }), act(at)));
      const folder = join(temporaryFolder(), 'copy');
      await backUp([folder, '--copy'], { environment: { DATABASE_OWNER_URL: urls.owner }, say });

      const old = await startOldPostgres();
      const environment = { DATABASE_OWNER_URL: old.owner, DATABASE_DIRECT_URL: old.jobs };
      assert.equal(await restore([folder], { environment, say }), true);
      const database = openDatabase({ url: old.application, connections: 1, name: 'drill' });
      after(() => closeDatabase(database));
      await checkMigrations(database, source);
      await asOwner({ ...urls, owner: old.owner }, async (owner) => {
        await owner.query(`set moothall.authority = '1'`);
        const { rows } = await owner.query<{ count: string; above: boolean }>(
          'select count(*) as count, max(tx) < platform.writer() as above from ledger.event',
        );
        assert.deepEqual(rows, [{ count: '3', above: true }]);
      });
    });
  });
