import { readFileSync } from 'node:fs';
import type { Environment } from '#platform/config';
import { Refusal } from '#platform/errors';

/** One setting for a command that needs no others: NAME, or the content of the file that NAME_FILE names. */
export function settingOf(environment: Environment, name: string): string | undefined {
  const file = environment[`${name}_FILE`];
  if (file !== undefined && file !== '') return contentOf(file);
  const value = environment[name];
  return value === '' ? undefined : value;
}

/** The same, where there is no doing without it. */
export function neededSetting(environment: Environment, name: string, why: string): string {
  const value = settingOf(environment, name);
  if (value === undefined) throw new Refusal('command.needs-setting', { name, why });
  return value;
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    throw new Refusal('config.file-unreadable', { path });
  }
}
