import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { employ, serve, setUp } from './council.ts';
import { tidyUp } from './ground.ts';
import { awaitMail } from './mail.ts';
import { hasOldPostgres, startOldPostgres } from './old-postgres.ts';
import { run } from './program.ts';
import { follow, reportRubbish } from './reporting.ts';

if (hasOldPostgres)
  describe('on PostgreSQL 15', () => {
    after(tidyUp);

    test('a report is taken, told of, followed and sealed', async () => {
      const served = await setUp(await startOldPostgres());
      await Promise.all([serve(served), employ(served)]);
      const email = 'gwen@example.org';
      const reference = await reportRubbish(served.origin, email);
      await awaitMail(served.mailbox, email);
      assert.ok((await follow(served.origin, reference, email)).includes(reference));
      const { code, out } = await run(['verify'], served.settings);
      assert.equal(code, 0, out);
    });
  });
