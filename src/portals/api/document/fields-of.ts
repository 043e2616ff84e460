import { z } from 'zod';
import type { ApiDocument } from './openapi.ts';
import { sentShapes, shapes } from './shapes.ts';

export type Field = { readonly path: string; readonly description: string };

const node = z.looseObject({
  $ref: z.string().optional(),
  description: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
});

/** Every field of an answer with its words, as `addresses[].point.easting`; what stands in itself is said once. */
export function fieldsOf(document: ApiDocument, answer: z.ZodType): readonly Field[] {
  const id = (shapes.get(answer) ?? sentShapes.get(answer))?.id ?? '';
  return within(document, { $ref: `#/components/schemas/${id}` }, { path: '', above: [] });
}

type Place = { readonly path: string; readonly above: readonly string[] };

function within(document: ApiDocument, given: unknown, { path, above }: Place): readonly Field[] {
  const schema = node.safeParse(given).data;
  if (!schema) return [];
  const { $ref, properties = {}, items } = schema;
  if ($ref !== undefined) {
    const name = $ref.split('/').at(-1) ?? '';
    if (above.includes(name)) return [];
    return within(document, document.components.schemas[name], { path, above: [...above, name] });
  }
  if (items !== undefined) return within(document, items, { path: `${path}[]`, above });
  return Object.entries(properties).flatMap(([name, of]) => {
    const inside = path === '' ? name : `${path}.${name}`;
    const description = node.safeParse(of).data?.description ?? '';
    return [{ path: inside, description }, ...within(document, of, { path: inside, above })];
  });
}
