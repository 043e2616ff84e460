import { z } from 'zod';

/** Every answer's parts by the name under which the OpenAPI document has them. */
export const shapes = z.registry<{ id: string }>();

/** Names a part of an answer. */
export function shape<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  shapes.add(schema, { id });
  return schema;
}
