import { z } from 'zod';

/** What a schema lets in, as far as JSON Schema can say it; the rest of it is code. */
const said = z.looseObject({
  type: z.string().optional(),
  maxLength: z.number().optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.string().optional(),
});
export type Said = z.output<typeof said>;

const object = z.object({
  properties: z.record(z.string(), said).default({}),
  required: z.array(z.string()).default([]),
});

export type Fields = z.output<typeof object>;

/** The fields of an object's schema. Without a schema nothing is taken. */
export function fieldsOf(schema: z.ZodType | undefined): Fields {
  if (!schema) return { properties: {}, required: [] };
  return object.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
}
