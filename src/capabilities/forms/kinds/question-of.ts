import { z } from 'zod';

/** Reads a question by its kind, so that a wrong option is named by that kind alone. */
export function byKind<Question>(schemas: Readonly<Record<string, z.ZodType<Question>>>) {
  return z.looseObject({ kind: z.string() }).transform((data, context): Question => {
    const schema = Object.hasOwn(schemas, data.kind) ? schemas[data.kind] : undefined;
    const parsed = schema?.safeParse(data);
    if (parsed?.success) return parsed.data;
    const unknown = `Use one of the kinds: ${Object.keys(schemas).join(', ')}.`;
    const issues = parsed?.error.issues ?? [{ path: ['kind'], message: unknown }];
    for (const issue of issues)
      context.issues.push({ code: 'custom', message: issue.message, path: [...issue.path], input: data });
    return z.NEVER;
  });
}
