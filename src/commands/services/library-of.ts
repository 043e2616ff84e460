import { resolve } from 'node:path';
import type { Environment } from '#platform/config';
import { checkout } from '../installation.ts';
import { settingOf } from '../setting-of.ts';

/** The folder of the library of services, for commands that need nothing else of an installation. */
export function libraryOf(environment: Environment): string {
  return resolve(checkout, settingOf(environment, 'MOOTHALL_SERVICES') ?? 'services');
}
