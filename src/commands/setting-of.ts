import { givenFor } from '#platform/config';
import type { Environment } from '#platform/config';
import { Refusal } from '#platform/errors';

/** One setting for a command that needs no others. */
export function settingOf(environment: Environment, name: string): string | undefined {
  return givenFor(environment, name);
}

/** The same, where there is no doing without it. */
export function neededSetting(environment: Environment, name: string, why: string): string {
  const value = settingOf(environment, name);
  if (value === undefined) throw new Refusal('command.needs-setting', { name, why });
  return value;
}
