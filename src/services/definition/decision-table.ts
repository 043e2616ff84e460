import { condition, slug } from '#language';
import { z } from 'zod';

const row = <Given extends z.ZodType>(gives: Given) =>
  z.strictObject({
    /** The name of the row: what is decided says which one it was. */
    row: slug,
    when: condition,
    gives,
  });

const table = <Given extends z.ZodType>(gives: Given) =>
  z.strictObject({
    /** `first`: the first row that holds decides; `unique`: no two rows may ever hold together. */
    hit: z.enum(['first', 'unique']).default('first'),
    rows: z.array(row(gives)).min(1),
  });

/** A decision for officers: what the answers give, or `else` where no row holds. */
export const decision = table(slug).extend({ else: slug.optional() });

/** Whether somebody may have the service at all: those whom a row refuses are told why before more is asked. */
export const eligibility = table(z.enum(['eligible', 'refused'])).extend({
  else: z.enum(['eligible', 'refused']).default('eligible'),
});

export type Decision = z.output<typeof decision>;
export type Eligibility = z.output<typeof eligibility>;

/** The name under which the words of a refusal stand that no row makes. */
export const otherwise = 'else';

/** The rows that refuse, `else` among them where it does. */
export function refusalsOf({ rows, else: other }: Eligibility): readonly string[] {
  const refusing: readonly string[] = rows.flatMap(({ row: named, gives }) =>
    gives === 'refused' ? [named] : [],
  );
  return other === 'refused' ? [...refusing, otherwise] : refusing;
}
