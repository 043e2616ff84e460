import { z } from 'zod';
import { uuid } from '#language';

/** The job that asks what became of one message that was taken. */
export const askAfterKind = { name: 'ask-after-message', payload: z.object({ message: uuid }), attempts: 9 };

const first = 15;
const longest = 24 * 60;
/** Carriers forget a message after a week; a letter is on its way for as long. */
const lastMinutes = 7 * 24 * 60;

/** When to ask next: after a quarter of an hour, then each time after as long as it has been under way, daily at last; never after a week. */
export function askNext(sentAt: Temporal.Instant, now: Temporal.Instant): Temporal.Instant | undefined {
  const minutes = now.since(sentAt).total('minutes');
  if (minutes >= lastMinutes) return undefined;
  return now.add({ minutes: Math.ceil(Math.min(longest, Math.max(first, minutes))) });
}
