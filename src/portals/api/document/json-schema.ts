import { z } from 'zod';

/** A schema as the document has it: plain JSON, and nothing of where it came from. */
export type JsonSchema = { readonly [key: string]: unknown };

const node = z.record(z.string(), z.unknown());

/** What describes a property, by its name. */
type Says = (name: string) => string | undefined;

/**
 * A schema with words for each of its properties. What closes an object is left out: an answer may come to have more, and whoever
 * was generated from this document is to bear it.
 */
export function described(schema: unknown, says: Says): JsonSchema {
  const { $schema: _dialect, $id: _id, ...rest } = node.parse(schema);
  return node.parse(walk(rest, says));
}

function walk(value: unknown, says: Says): unknown {
  if (Array.isArray(value)) return value.map((one) => walk(one, says));
  const { data } = node.safeParse(value);
  if (!data) return value;
  const entries = Object.entries(data).filter(([key, of]) => key !== 'additionalProperties' || of !== false);
  return Object.fromEntries(
    entries.map(([key, of]) => [key, key === 'properties' ? propertiesOf(of, says) : walk(of, says)]),
  );
}

function propertiesOf(properties: unknown, says: Says): JsonSchema {
  return Object.fromEntries(
    Object.entries(node.parse(properties)).map(([name, of]) => {
      const description = says(name);
      return [name, { ...node.parse(walk(of, says)), ...(description === undefined ? {} : { description }) }];
    }),
  );
}
