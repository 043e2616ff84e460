import { explain, Refusal } from '#platform/errors';
import type { RefusalTable } from '#platform/errors';

/** What the person at the keyboard reads of a failure that is no bug: a refusal, or a computer that is not as it must be. */
export function sentenceFor(error: unknown, words: RefusalTable): string | undefined {
  const refusal = [...within(error)].map(asRefusal).find((known) => known !== undefined);
  return refusal && explain(refusal, words, 'en').sentence;
}

/** An error, what it came from, and what it came on top of. */
function* within(error: unknown): Generator<Error> {
  if (!(error instanceof Error)) return;
  yield error;
  yield* within(error.cause);
  if (error instanceof AggregateError) for (const one of error.errors) yield* within(one);
  if (error instanceof SuppressedError) {
    yield* within(error.suppressed);
    yield* within(error.error);
  }
}

/** Codes of PostgreSQL (five characters) and of the operating system. */
const refusalsByCode = new Map([
  ['ENOSPC', 'command.disk-full'],
  ['EDQUOT', 'command.disk-full'],
  ['53100', 'command.disk-full'],
  ['EACCES', 'command.no-access'],
  ['EPERM', 'command.no-access'],
  ['EROFS', 'command.no-access'],
  ['ENOTDIR', 'command.no-access'],
  ['28000', 'command.database-refuses'],
  ['28P01', 'command.database-refuses'],
  ['3D000', 'command.database-refuses'],
  ['42501', 'command.database-refuses'],
  ['55P03', 'command.migration-waited'],
  ['ECONNREFUSED', 'command.database-away'],
  ['ECONNRESET', 'command.database-away'],
  ['ETIMEDOUT', 'command.database-away'],
  ['EHOSTUNREACH', 'command.database-away'],
  ['ENETUNREACH', 'command.database-away'],
  ['ENOTFOUND', 'command.database-away'],
  ['EAI_AGAIN', 'command.database-away'],
  ['53300', 'command.database-away'],
  ['57P01', 'command.database-away'],
  ['57P03', 'command.database-away'],
]);

function asRefusal(error: Error): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const code = 'code' in error ? String(error.code) : '';
  const known = refusalsByCode.get(isTimeOut(error) ? 'ETIMEDOUT' : code);
  const path = 'path' in error ? String(error.path) : '';
  return known === undefined ? undefined : new Refusal(known, { said: error.message, path });
}

/** The driver's own time-outs and broken connections bear no code. */
function isTimeOut({ message }: Error): boolean {
  return /^timeout exceeded when trying to connect|^Connection terminated/.test(message);
}
