import { z } from 'zod';
import type { Bag } from './source-form.ts';

/** Text, or text by language, of which the English is taken and otherwise the first. */
export const said = z
  .unknown()
  .optional()
  .transform((data): string => {
    if (typeof data === 'string') return data;
    if (typeof data === 'number') return String(data);
    const by = bag.parse(data);
    const words = [by['en'], ...Object.values(by)].find((one) => typeof one === 'string');
    return typeof words === 'string' ? words : '';
  });

/** A group of words with values, or none where something else stands. */
export const bag = z.record(z.string(), z.unknown()).catch({});

function listOf<Shape extends z.ZodType>(shape: Shape) {
  return z.array(shape).catch([]);
}

/** Keeps what it does not know, so that it can be named in the notes. */
export const shapes = {
  component: z.looseObject({
    id: said,
    type: said,
    name: said,
    title: said,
    hint: said,
    content: said,
    shortDescription: said,
    options: bag,
    schema: bag,
    list: said,
    children: listOf(z.unknown()),
    values: bag,
  }),
  link: z.looseObject({ path: said, condition: said, redirect: said }),
  page: z.looseObject({
    id: said,
    path: said,
    title: said,
    controller: said,
    section: said,
    condition: said,
    components: listOf(z.unknown()),
    componentsAfter: listOf(z.unknown()),
    next: listOf(z.unknown()),
    options: bag,
    repeat: bag,
  }),
  item: z.looseObject({
    id: said,
    text: said,
    value: z.union([z.string(), z.number(), z.boolean()]).catch(''),
    description: said,
    hint: z.unknown().optional(),
  }),
  list: z.looseObject({ id: said, name: said, title: said, type: said, items: listOf(z.unknown()) }),
  condition: z.looseObject({ id: said, name: said, displayName: said }),
  form: z.looseObject({
    name: said,
    startPage: said,
    engine: said,
    declaration: said,
    pages: z.array(z.unknown()),
    lists: listOf(z.unknown()),
    sections: listOf(z.unknown()),
    conditions: listOf(z.unknown()),
    metadata: bag,
  }),
};

export type FormShape = z.output<typeof shapes.form>;

/** What is not an object is read as an empty one; its place is noted by whoever reads it. */
export function read<Shape extends z.ZodType>(shape: Shape, data: unknown): z.output<Shape> {
  return shape.parse(typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {});
}

/** A number, written as one or as text; nothing for what is none, and for an empty text. */
export function numberIn(from: Bag, key: string): number | undefined {
  const value = from[key];
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return Number.isFinite(Number(value)) ? Number(value) : undefined;
}

export function textIn(from: Bag, key: string): string {
  return said.parse(from[key]);
}

export function isTrue(from: Bag, key: string): boolean {
  return from[key] === true || from[key] === 'true';
}

export function isFalse(from: Bag, key: string): boolean {
  return from[key] === false || from[key] === 'false';
}
