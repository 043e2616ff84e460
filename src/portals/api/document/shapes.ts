import { z } from 'zod';

/** Every answer's parts by the name under which the OpenAPI document has them. */
export const shapes = z.registry<{ id: string }>();

/** What is sent, by the name under which the document has it. */
export const sentShapes = z.registry<{ id: string }>();

/** Names what is sent to an operation. */
export function sentShape<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  sentShapes.add(schema, { id });
  return schema;
}

/** Names a part of an answer. */
export function shape<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  shapes.add(schema, { id });
  return schema;
}
