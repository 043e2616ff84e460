import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '#platform/errors';
import type { Environment } from './environment.ts';

/**
 * What a setting is, wherever it stands: in the environment; in the file that `NAME_FILE` names; or in the folder in which
 * systemd hands out credentials (`LoadCredential=NAME:…`), where a setting that names a file finds the file itself.
 */
export function givenFor(environment: Environment, name: string): string | undefined {
  const file = name.endsWith('_FILE') ? undefined : environment[`${name}_FILE`];
  if (file !== undefined && file !== '') return contents(file);
  const value = environment[name];
  if (value !== undefined && value !== '') return value;
  const credential = credentialFor(environment, name);
  if (credential === undefined) return undefined;
  return name.endsWith('_FILE') ? credential : contents(credential);
}

function credentialFor(environment: Environment, name: string): string | undefined {
  const folder = environment['CREDENTIALS_DIRECTORY'];
  if (folder === undefined || folder === '') return undefined;
  const path = join(folder, name);
  return existsSync(path) ? path : undefined;
}

function contents(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    throw new Refusal('config.file-unreadable', { path });
  }
}
