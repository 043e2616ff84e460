import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import { gatherLines } from './gather-lines.ts';
import { withoutCards } from './without-cards.ts';

/** Structured lines, one JSON object each. Never personal data: facts are identifiers, codes, counts and durations. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** `level` is pino's (`info`, `warn`, … or `silent`); `to` is where lines go, standard output when left out. */
export function openLog(options: {
  readonly level: string;
  readonly process: string;
  readonly to?: DestinationStream;
}): Logger {
  const settings = {
    level: options.level,
    base: { process: options.process, pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeBug },
    hooks: { streamWrite: withoutCards },
  };
  return pino(settings, options.to ?? gatherLines(process.stdout.fd));
}

type Bug = { readonly type: string; readonly message: string; readonly stack: string; readonly cause?: Bug };

/**
 * A bug with its causes. PostgreSQL's `detail` is left out, since it quotes the values of the row, and so is the message
 * of a value that it could not read (class 22), which quotes what somebody typed.
 */
function describeBug(error: unknown): Bug {
  if (!(error instanceof Error))
    return { type: typeof error, message: 'thrown value is not an error', stack: '' };
  const cause = error.cause === undefined ? {} : { cause: describeBug(error.cause) };
  const { name: type, message, stack = '' } = error;
  const quotes = 'code' in error && typeof error.code === 'string' && /^22[0-9A-Z]{3}$/.test(error.code);
  if (!quotes) return { type, message, stack, ...cause };
  const said = `PostgreSQL could not read a value (${String(error.code)})`;
  return { type, message: said, stack: stack.replace(message, () => said), ...cause };
}
