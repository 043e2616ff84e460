import { Refusal } from '#platform/errors';
import { usage } from '../usage.ts';

/** The one word that stands behind a command. */
export function onlyOne(positionals: readonly string[]): string {
  const [one, more] = positionals;
  if (one === undefined) throw new Refusal('command.needs-name', { usage });
  if (more !== undefined) throw new Refusal('command.too-much', { argument: more, usage });
  return one;
}
