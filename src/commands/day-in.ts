import { Refusal } from '#platform/errors';
import { z } from 'zod';
import { usage } from './usage.ts';

/** A day that was given to a command, such as 2027-05-06. */
export function dayIn(given: string): Temporal.PlainDate {
  const parsed = z.iso.date().safeParse(given).data;
  if (parsed === undefined) throw new Refusal('command.no-day', { given, usage });
  return Temporal.PlainDate.from(parsed);
}
