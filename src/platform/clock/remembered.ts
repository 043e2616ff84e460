import type { Clock } from './clock.ts';

type Remembering<Value> = {
  readonly clock: Clock;
  readonly forSeconds: number;
  /** What it is before it was ever read. */
  readonly first: Value;
};

/**
 * Reads something anew when it is asked for and older than so many seconds. One reads and the others have the older
 * value meanwhile, unless that is five times too old: then all wait. What cannot be read stays as it was.
 */
export function remembered<Value>(
  { clock, forSeconds, first }: Remembering<Value>,
  read: () => Promise<Value>,
): () => Promise<Value> {
  let value = first;
  let readAt = -Infinity;
  let reading: Promise<void> | undefined;
  const readAgain = async () => {
    value = await read().catch(() => value);
    readAt = clock.now().epochMilliseconds;
    reading = undefined;
  };
  return async () => {
    const age = clock.now().epochMilliseconds - readAt;
    // A clock that was set back makes everything look young: what is from the future is old.
    if (age >= 0 && age < forSeconds * 1_000) return value;
    reading ??= readAgain();
    if (age < 0 || age >= forSeconds * 5_000) await reading;
    return value;
  };
}
