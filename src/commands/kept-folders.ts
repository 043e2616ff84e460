import { join, resolve } from 'node:path';
import type { KeptFolder } from '#platform/backup';
import type { Environment } from '#platform/config';
import { homeOf } from './database-to-keep.ts';
import { checkout } from './installation.ts';
import { settingOf } from './setting-of.ts';

/**
 * Folders of files that belong to the database's rows, and are backed up with it: what people sent, unless that is in a store
 * elsewhere, which has its own copies.
 */
export function keptFolders(environment: Environment): readonly KeptFolder[] {
  if (settingOf(environment, 'MOOTHALL_BUCKET') !== undefined) return [];
  const folder = settingOf(environment, 'MOOTHALL_FILES') ?? join(homeOf(environment), 'files');
  return [{ name: 'sent', path: join(resolve(checkout, folder), 'kept') }];
}
