import { uuid } from '#language';
import { z } from 'zod';

/** Where the page of past cases begins: the instant and the identifier of the last one of the page before. */
export const pastQuery = z.object({
  after: z
    .string()
    .max(100)
    .transform((written, context) => {
      const parsed = key.safeParse(written.split(' '));
      if (parsed.success) return { openedAt: parsed.data[0], id: parsed.data[1] };
      context.issues.push({ code: 'custom', message: 'malformed', input: written });
      return z.NEVER;
    })
    .optional()
    .catch(undefined),
});

const instant = z.iso.datetime({ offset: false }).transform((written) => Temporal.Instant.from(written));
const key = z.tuple([instant, uuid]);

export type PastKey = NonNullable<z.output<typeof pastQuery>['after']>;

export function afterWords({ openedAt, id }: PastKey): string {
  return new URLSearchParams({ after: `${openedAt.toString()} ${id}` }).toString();
}
