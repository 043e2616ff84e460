import { z } from 'zod';

/** The six digits in what somebody typed or pasted, however it was spaced: `048 213`, `048-213`. */
export function digitsOf(typed: string): string | undefined {
  const bare = typed.normalize('NFKC').replaceAll(/[\s.\p{Pd}\p{Cf}]/gu, '');
  return /^\d{6}$/.test(bare) ? bare : undefined;
}

/** A code in a form. Mistakes are `missing` and `malformed`; neither counts as a try. */
export const typedCode = z
  .string()
  .max(200, { error: 'malformed' })
  .transform((typed, context) => {
    const digits = digitsOf(typed);
    if (digits !== undefined) return digits;
    context.issues.push({ code: 'custom', message: typed.trim() ? 'malformed' : 'missing', input: typed });
    return z.NEVER;
  });
