import { olderBlocks } from '#capabilities/forms';
import { transaction } from '#platform/database';
import type { Database } from '#platform/database';
import { publishedServices } from '#services';
import { ok, warning } from './finding.ts';
import type { Finding } from './finding.ts';
import type { LocalCouncil } from './installation.ts';

type Placed = { readonly database: Database; readonly councils: readonly LocalCouncil[] };

/** Which published services ask standard questions as they were before. */
export async function examineBlocks({ database, councils }: Placed): Promise<readonly Finding[]> {
  const found = councils.map(async ({ council, authority }) => {
    const older = await transaction(database, authority, async (tx) => {
      const services = [];
      for (const { service, version } of await publishedServices(tx)) {
        const blocks = await olderBlocks(tx, { service, version });
        if (blocks.length > 0) services.push(`${service} (${blocks.join(', ')})`);
      }
      return services;
    });
    const what = `${council.slug}: standard questions`;
    return older.length === 0
      ? ok(what, 'each published service asks them as they are now')
      : warning(
          what,
          `${String(older.length)} published services have an older copy: ${older.join('; ')}. Publish them again: bin/moothall services publish`,
        );
  });
  return Promise.all(found);
}
