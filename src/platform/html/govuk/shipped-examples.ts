import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { trusted } from '../markup.ts';

const shipped = new URL('components/', import.meta.resolve('govuk-frontend/dist/govuk/index.scss'));

const file = z.object({
  fixtures: z.array(
    z.object({ name: z.string(), options: z.record(z.string(), z.unknown()), html: z.string() }),
  ),
});

export type Example = z.infer<typeof file>['fixtures'][number];

/** The components that govuk-frontend ships examples of, by the names of their folders. For tests. */
export function shippedComponents(): readonly string[] {
  return readdirSync(shipped).filter((name) => existsSync(examplesOf(name)));
}

export function shippedExamples(component: string): readonly Example[] {
  return file.parse(JSON.parse(readFileSync(examplesOf(component), 'utf8'))).fixtures;
}

/** `radios` for `radios`, `dateInput` for `date-input`. */
export function functionName(component: string): string {
  return component.replaceAll(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
}

/** The options with markup for the strings that stand for it: in options whose names end in `html` and in slots. */
export function withMarkup(value: unknown, name = '', parent = ''): unknown {
  if (typeof value === 'string') return isMarkup(name, parent) ? trusted(value) : value;
  if (Array.isArray(value)) return value.map((item) => withMarkup(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withMarkup(inner, key, name)]));
}

function examplesOf(component: string): URL {
  return new URL(`${component}/fixtures.json`, shipped);
}

function isMarkup(name: string, parent: string): boolean {
  return /html$/iu.test(name) || parent === 'slots';
}
