import type { Mistake } from '#language';
import { z } from 'zod';

/** Words for what can be wrong, by `field` or, where one field can be wrong in several ways, by `field.code`. */
const mistakeWords = z.object({ mistakes: z.record(z.string(), z.string()).default({}) });

/** The message of an issue that is no mistake: a button asked for the page again, with what was entered. */
export const shownAgain = 'shown again';

/** The first mistake of each field, in the form's order. A message that no word stands for is its own words. */
export function mistakesOf(error: z.ZodError, pageWords: object): readonly Mistake[] {
  if (error.issues.some(({ message }) => message === shownAgain)) return [];
  const { mistakes: words } = mistakeWords.parse(pageWords);
  const byField = new Map<string, Mistake>();
  for (const { path, message } of error.issues) {
    const field = path.map(String).join('.');
    if (!byField.has(field))
      byField.set(field, { field, words: words[`${field}.${message}`] ?? words[field] ?? message });
  }
  return [...byField.values()];
}
