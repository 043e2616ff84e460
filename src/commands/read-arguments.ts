import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { Refusal } from '#platform/errors';
import { usage } from './usage.ts';

const codes = new Map([
  ['ERR_PARSE_ARGS_UNKNOWN_OPTION', 'command.unknown-option'],
  ['ERR_PARSE_ARGS_INVALID_OPTION_VALUE', 'command.option-value'],
  ['ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL', 'command.too-much'],
]);

/** What stands behind a command, as `node:util` reads it; what it cannot read is refused in a sentence. */
export function readArguments<const Config extends ParseArgsConfig>(
  args: readonly string[],
  config: Config,
): ReturnType<typeof parseArgs<Config & { args: string[] }>> {
  try {
    return parseArgs({ ...config, args: [...args] });
  } catch (error) {
    const known = error instanceof Error && 'code' in error ? codes.get(String(error.code)) : undefined;
    if (known === undefined || !(error instanceof Error)) throw error;
    const [, argument = ''] = /'([^']*)'/.exec(error.message) ?? [];
    throw new Refusal(known, { argument, usage });
  }
}

/** For commands behind which nothing stands. */
export function readNothing(args: readonly string[]): void {
  readArguments(args, { options: {} });
}
