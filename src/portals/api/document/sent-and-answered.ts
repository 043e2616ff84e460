import type { Tongue } from '#language';
import type { z } from 'zod';
import type { Described, Sends, SendsNothing } from '../operation.ts';
import { geojson } from '../places/geojson.ts';
import type { JsonSchema } from './json-schema.ts';
import { openapiWords } from './openapi.words.ts';
import { sentShapes, shapes } from './shapes.ts';

export const ref = (id: string) => `#/components/schemas/${id}`;

function refTo(schema: z.ZodType): JsonSchema {
  const named = shapes.get(schema) ?? sentShapes.get(schema);
  if (!named) throw new Error('an answer has no name in the document');
  return { $ref: ref(named.id) };
}

/** A program's own key, under which the same is done once. */
export function keyParameter(tongue: Tongue): JsonSchema {
  const schema = { type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$' };
  const description = openapiWords[tongue].idempotency;
  return { name: 'Idempotency-Key', in: 'header', required: true, description, schema };
}

export function bodyOf(sends: Exclude<Sends, SendsNothing>): JsonSchema {
  if ('file' in sends) return { required: true, content: { 'application/octet-stream': {} } };
  const { body, example } = sends;
  return { required: true, content: { 'application/json': { schema: refTo(body), example } } };
}

/** What an operation may answer, by the status. */
export function responsesOf(says: Described, tongue: Tongue): JsonSchema {
  const { sends, problem } = says;
  const { same } = openapiWords[tongue];
  const problems = Object.entries(wrongFor(sends, tongue));
  return {
    [sends?.status ?? 200]: goodOf(says, tongue),
    ...(says.hasTag ? { 304: { description: same } } : {}),
    ...Object.fromEntries(problems.map(([status, description]) => [status, problemOf(description, problem)])),
  };
}

function wrongFor(sends: Sends | undefined, tongue: Tongue): Readonly<Record<string, string>> {
  const { wrong, wrongSent } = openapiWords[tongue];
  if (!sends) return wrong;
  return 'nothing' in sends ? { ...wrong, 409: wrongSent[409] } : { ...wrong, ...wrongSent };
}

function goodOf({ sends, hasTag, hasGeojson, answer }: Described, tongue: Tongue): JsonSchema {
  const { good, done } = openapiWords[tongue];
  const text = { schema: { type: 'string' } };
  const headers = { ...(hasTag ? { ETag: text } : {}), ...(sends?.status === 201 ? { Location: text } : {}) };
  return {
    description: sends ? done : good,
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
    content: {
      'application/json': { schema: refTo(answer) },
      ...(hasGeojson ? { 'application/geo+json': { schema: refTo(geojson) } } : {}),
    },
  };
}

function problemOf(description: string, { type, schema }: Described['problem']): JsonSchema {
  return { description, content: { [type]: { schema: refTo(schema) } } };
}
