import { uuid } from '#language';
import type { Uuid } from '#language';
import { z } from 'zod';

/** `2026-11-20T09:00:00Z 0197…`: the instant and identifier of the last line of the page before. */
export const instantKey = z
  .string()
  .max(100)
  .transform((written, context) => {
    const [at = '', id] = written.split(' ');
    const parsed = uuid.safeParse(id);
    const instant = z.iso.datetime({ offset: true }).safeParse(at);
    if (parsed.success && instant.success) return { at: Temporal.Instant.from(at), id: parsed.data };
    context.issues.push({ code: 'custom', message: 'malformed', input: written });
    return z.NEVER;
  });

/** The address of the page that goes on after a line. */
export function onwardTo(address: string, { at, id }: { readonly at: Temporal.Instant; readonly id: Uuid }) {
  return `${address}?${new URLSearchParams({ after: `${at.toString()} ${id}` }).toString()}`;
}
