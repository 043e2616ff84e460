import type { Tongue } from '#language';
import { z } from 'zod';
import { parameterWords } from '../asking/parameter.words.ts';
import type { Operation } from '../operation.ts';
import { geojson } from '../places/geojson.ts';
import { fieldWords } from './field.words.ts';
import { described } from './json-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import { openapiWords } from './openapi.words.ts';
import { shapes } from './shapes.ts';

type About = {
  readonly council: string;
  /** Scheme, host and path of the portal. */
  readonly address: string;
  readonly tongue: Tongue;
  readonly operations: readonly Operation[];
};

/** What of the document the documentation page reads. */
export type ApiDocument = {
  readonly openapi: string;
  readonly info: JsonSchema;
  readonly servers: readonly { readonly url: string }[];
  readonly security: readonly JsonSchema[];
  readonly paths: Readonly<Record<string, { readonly get: JsonSchema }>>;
  readonly components: JsonSchema & { readonly schemas: Readonly<Record<string, JsonSchema>> };
};

const ref = (id: string) => `#/components/schemas/${id}`;

/** The API as OpenAPI 3.1 has it, written from the very schemas by which requests are read. */
export function openapiOf({ council, address, tongue, operations }: About): ApiDocument {
  const words = openapiWords[tongue];
  return {
    openapi: '3.1.1',
    info: { title: words.title(council), description: words.about, version: '1' },
    servers: [{ url: address }],
    security: [{ key: [] }],
    paths: Object.fromEntries(
      operations.map((operation) => [pathOf(operation.at), { get: operationOf(operation, tongue) }]),
    ),
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: words.key } },
      schemas: schemasIn(tongue),
    },
  };
}

/** `/v1/places/postcodes/{postcode}`. */
export function pathOf(at: string): string {
  return at.replaceAll(/:(\w+)/g, '{$1}');
}

function operationOf({ described: says, takes, access }: Operation, tongue: Tongue): JsonSchema {
  const { id, words, answer, hasGeojson, hasTag } = says;
  const { summary, about } = words[tongue];
  const said = openapiWords[tongue];
  const json = { 'application/json': { schema: { $ref: ref(idOf(answer)) } } };
  const geo = hasGeojson ? { 'application/geo+json': { schema: { $ref: ref(idOf(geojson)) } } } : {};
  return {
    operationId: id,
    summary,
    description: about,
    ...(access === 'anyone' ? { security: [] } : {}),
    parameters: [
      ...parametersOf(takes.params, 'path', tongue),
      ...parametersOf(takes.query, 'query', tongue),
    ],
    responses: {
      200: {
        description: said.good,
        ...(hasTag ? { headers: { ETag: { schema: { type: 'string' } } } } : {}),
        content: { ...json, ...geo },
      },
      ...(hasTag ? { 304: { description: said.same } } : {}),
      ...Object.fromEntries(
        Object.entries(said.wrong).map(([status, what]) => [status, problemOf(what, says.problem)]),
      ),
    },
  };
}

function problemOf(description: string, { type, schema }: Operation['described']['problem']): JsonSchema {
  return { description, content: { [type]: { schema: { $ref: ref(idOf(schema)) } } } };
}

const object = z.object({
  properties: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  required: z.array(z.string()).default([]),
});

function parametersOf(
  schema: z.ZodType | undefined,
  where: 'path' | 'query',
  tongue: Tongue,
): readonly JsonSchema[] {
  if (!schema) return [];
  const { properties, required } = object.parse(
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  );
  return Object.entries(properties).map(([name, of]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    description: parameterWords[tongue][name] ?? '',
    schema: numberless(of),
  }));
}

/** A number is written in an address, and is one all the same: no pattern of its digits. */
function numberless({ pattern, ...schema }: JsonSchema): JsonSchema {
  return pattern === undefined || schema['type'] !== 'string' ? schema : { ...schema, pattern };
}

function idOf(schema: z.ZodType): string {
  const named = shapes.get(schema);
  if (!named) throw new Error('an answer has no name in the document');
  return named.id;
}

function schemasIn(tongue: Tongue): Readonly<Record<string, JsonSchema>> {
  const { schemas } = z.toJSONSchema(shapes, { uri: ref, io: 'output' });
  const words = fieldWords[tongue];
  const saysOf = (id: string) => (name: string) => words[`${id}.${name}`] ?? words[name];
  return Object.fromEntries(Object.entries(schemas).map(([id, of]) => [id, described(of, saysOf(id))]));
}
