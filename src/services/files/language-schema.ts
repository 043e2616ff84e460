import { condition, conditionWords } from '#language';
import { formDefinition, question, questionSchemas } from '#capabilities/forms';
import { z } from 'zod';
import { serviceExamples } from '../definition/example.ts';
import { serviceDefinition } from '../definition/service-definition.ts';
import { serviceWords } from '../definition/service-words.ts';
import type { PackFileName } from './pack-files.ts';

type Json = Readonly<Record<string, unknown>>;

/** The names of the language's schemas, as editors look for them. */
export const schemaNames = ['service', 'form', 'words', 'example'] as const;
export type SchemaName = (typeof schemaNames)[number];

const documents: Readonly<Record<SchemaName, { readonly schema: z.ZodType; readonly title: string }>> = {
  service: { schema: serviceDefinition, title: 'A service' },
  form: { schema: formDefinition, title: 'The form of a service' },
  words: { schema: serviceWords, title: 'The words of a service in one language' },
  example: { schema: serviceExamples, title: 'The examples that test a service' },
};

/** Which schema each file of a service keeps to. */
export const schemaOf: Readonly<Record<PackFileName, SchemaName>> = {
  'service.yaml': 'service',
  'form.yaml': 'form',
  'words.en.yaml': 'words',
  'words.cy.yaml': 'words',
  'example.yaml': 'example',
};

/** JSON Schema (2020-12) of one document of the language, for editors: what can be written, not whether it fits together. */
export function languageSchema(name: SchemaName): Json {
  const { schema, title } = documents[name];
  const json = draw(schema);
  const conditions = JSON.stringify(json).includes(conditionRef)
    ? { $defs: { condition: conditionSchema } }
    : {};
  return { ...json, title, ...conditions };
}

const conditionRef = '#/$defs/condition';

function draw(schema: z.ZodType): Json {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === condition) Object.assign(jsonSchema, { $ref: conditionRef });
      if (zodSchema === question)
        become(jsonSchema, { anyOf: questionSchemas.map((kind) => bare(draw(kind))) });
    },
  });
}

function become(json: object, other: Json): void {
  for (const key of Object.keys(json)) Reflect.deleteProperty(json, key);
  Object.assign(json, other);
}

function bare(json: Json): Json {
  return Object.fromEntries(Object.entries(json).filter(([key]) => key !== '$schema'));
}

const conditions = { type: 'array', minItems: 1, items: { $ref: conditionRef } };
const value = { type: ['string', 'number', 'boolean'] };
const values = { anyOf: [value, { type: 'array', minItems: 1, items: value }] };
const limit = { type: ['string', 'number'] };
const only = (word: string, is: Json): Json => ({
  type: 'object',
  properties: { [word]: is },
  required: [word],
  additionalProperties: false,
});

const count = { type: 'integer', minimum: 0 };
const ofList = (properties: Json, required: readonly string[]): Json => ({
  type: 'object',
  properties: { list: { type: 'string' }, ...properties },
  required,
  additionalProperties: false,
});

/** What `condition` reads, as far as an editor can say it. */
const conditionSchema: Json = {
  description: 'Compares answers with codes, never with labels: { rubbish: hazardous }.',
  anyOf: [
    only('all', conditions),
    only('any', { anyOf: [conditions, ofList({ where: { $ref: conditionRef } }, ['list', 'where'])] }),
    only(
      'count',
      ofList({ where: { $ref: conditionRef }, is: count, 'more-than': count, 'less-than': count }, ['list']),
    ),
    only('not', { $ref: conditionRef }),
    {
      type: 'object',
      minProperties: 1,
      propertyNames: { not: { enum: conditionWords } },
      additionalProperties: {
        anyOf: [
          values,
          {
            type: 'object',
            minProperties: 1,
            properties: {
              is: values,
              'is-not': values,
              includes: values,
              'more-than': limit,
              'less-than': limit,
              answered: { anyOf: [{ type: 'boolean' }, { enum: ['yes', 'no'] }] },
            },
            additionalProperties: false,
          },
        ],
      },
    },
  ],
};
