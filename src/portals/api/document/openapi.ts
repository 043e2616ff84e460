import type { Tongue } from '#language';
import { z } from 'zod';
import { parameterWords } from '../asking/parameter.words.ts';
import type { Operation } from '../operation.ts';
import { fieldWords } from './field.words.ts';
import { described } from './json-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import { openapiWords } from './openapi.words.ts';
import { bodyOf, keyParameter, ref, responsesOf } from './sent-and-answered.ts';
import { sentShapes, shapes } from './shapes.ts';

type About = {
  readonly council: string;
  /** Scheme, host and path of the portal. */
  readonly address: string;
  readonly tongue: Tongue;
  readonly operations: readonly Operation[];
};

/** By which method something is asked or done. */
type Method = 'get' | 'post' | 'delete';

/** What of the document the documentation page reads. */
export type ApiDocument = {
  readonly openapi: string;
  readonly info: JsonSchema;
  readonly servers: readonly { readonly url: string }[];
  readonly security: readonly JsonSchema[];
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<Method, JsonSchema>>>>>;
  readonly components: JsonSchema & { readonly schemas: Readonly<Record<string, JsonSchema>> };
};

/** The API as OpenAPI 3.1 has it, written from the very schemas by which requests are read. */
export function openapiOf({ council, address, tongue, operations }: About): ApiDocument {
  const words = openapiWords[tongue];
  return {
    openapi: '3.1.1',
    info: { title: words.title(council), description: words.about, version: '1' },
    servers: [{ url: address }],
    security: [{ key: [] }],
    paths: pathsOf(operations, tongue),
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: words.key } },
      schemas: schemasIn(tongue),
    },
  };
}

/** What each address takes: an operation that does something stands beside one that is read there. */
function pathsOf(operations: readonly Operation[], tongue: Tongue): ApiDocument['paths'] {
  const paths: Record<string, Partial<Record<Method, JsonSchema>>> = {};
  for (const operation of operations) {
    const path = pathOf(operation.at);
    paths[path] = { ...paths[path], [methodOf(operation)]: operationOf(operation, tongue) };
  }
  return paths;
}

export function methodOf({ described: { sends } }: Operation): Method {
  if (!sends) return 'get';
  return 'nothing' in sends ? 'delete' : 'post';
}

/** `/v1/places/postcodes/{postcode}`. */
export function pathOf(at: string): string {
  return at.replaceAll(/:(\w+)/g, '{$1}');
}

function operationOf({ described: says, takes, access }: Operation, tongue: Tongue): JsonSchema {
  const { id, words, sends } = says;
  const { summary, about } = words[tongue];
  const sent = sends && !('nothing' in sends) ? sends : undefined;
  return {
    operationId: id,
    summary,
    description: about,
    ...(access === 'anyone' ? { security: [] } : {}),
    parameters: [
      ...parametersOf(takes.params, 'path', tongue),
      ...parametersOf(takes.query, 'query', tongue),
      ...(sent ? [keyParameter(tongue)] : []),
    ],
    ...(sent ? { requestBody: bodyOf(sent) } : {}),
    responses: responsesOf(says, tongue),
  };
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

function schemasIn(tongue: Tongue): Readonly<Record<string, JsonSchema>> {
  const { schemas } = z.toJSONSchema(shapes, { uri: ref, io: 'output' });
  const { schemas: sent } = z.toJSONSchema(sentShapes, { uri: ref, io: 'input' });
  const words = fieldWords[tongue];
  const saysOf = (id: string) => (name: string) => words[`${id}.${name}`] ?? words[name];
  return Object.fromEntries(
    Object.entries({ ...schemas, ...sent }).map(([id, of]) => [id, described(of, saysOf(id))]),
  );
}
