import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { pace } from '#platform/clock';
import { z } from 'zod';
import { read } from '../../../../test/house/sources.ts';
import { examplesText } from '../../../../test/api/write-examples.ts';
import { openAsker, origin } from '../asker.setting.ts';
import { openExamples } from '../examples.setting.ts';
import type { Operation } from '../operation.ts';
import { operations } from '../operations.ts';
import { apiPortal } from '../portal.ts';
import { fieldsOf } from './fields-of.ts';
import { methodOf, openapiOf, pathOf } from './openapi.ts';
import type { ApiDocument } from './openapi.ts';
import { sentShapes } from './shapes.ts';

const asker = await openAsker();
const { ask } = asker;
const askExample = openExamples(asker);

const isDocument = (value: unknown): value is ApiDocument =>
  z.object({ paths: z.record(z.string(), z.unknown()) }).safeParse(value).success;

async function documentIn(tongue: 'en' | 'cy'): Promise<ApiDocument> {
  const answer = await ask(`/v1/openapi.json?lang=${tongue}`, { authorization: '' });
  assert.equal(answer.statusCode, 200, 'without a key');
  const document: unknown = JSON.parse(answer.body);
  assert.ok(isDocument(document));
  return document;
}

const document = await documentIn('en');

describe('the OpenAPI document', () => {
  test('is one, in either language, by the schema of OpenAPI 3.1 itself', async () => {
    for (const tongue of ['en', 'cy'] as const) {
      const checked = await new Validator().validate({ ...(await documentIn(tongue)) });
      assert.deepEqual(checked.errors ?? [], []);
      assert.equal(checked.valid, true);
    }
  });

  test('that is none is noticed', async () => {
    const spoilt = { ...document, paths: { '/x': { get: { parameters: [{ name: 'q', in: 'nowhere' }] } } } };
    assert.equal((await new Validator().validate(spoilt)).valid, false);
  });

  test('has every route that a program can ask, and no other', () => {
    const { endpoints, deeds = [] } = apiPortal(pace());
    const routes = [
      ...endpoints.map((one) => `get ${pathOf(one.at)}`),
      ...deeds.map((one) => `${one.method.toLowerCase()} ${pathOf(one.at)}`),
    ].filter((route) => route !== 'get /v1/openapi.json');
    const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    assert.deepEqual(documented.toSorted(), routes.toSorted());
  });

  test('has words for every parameter and every field, in both languages', async () => {
    for (const one of [document, await documentIn('cy')]) {
      const described = operations.flatMap((operation) => {
        // The names of the OS Places API are explained by Ordnance Survey.
        const isOs = operation.at.startsWith('/places/');
        const get = z
          .object({ parameters: z.array(z.object({ name: z.string(), description: z.string() })) })
          .parse(one.paths[operation.at.replaceAll(/:(\w+)/g, '{$1}')]?.[methodOf(operation)]);
        return [
          ...get.parameters.map(({ name, description }) => [name, description]),
          ...(isOs ? [] : shapesOf(operation))
            .flatMap((of) => fieldsOf(one, of))
            .map(({ path, description }) => [path, description]),
        ];
      });
      assert.deepEqual(
        described.filter(([, description]) => description === ''),
        [],
      );
    }
  });
});

/** What is answered and, where something is done, what is sent. */
function shapesOf({ described: { answer, sends } }: Operation): readonly z.ZodType[] {
  return sends && 'body' in sends ? [answer, sends.body] : [answer];
}

/** The document's own schemas, as whoever generated a client from it would hold an answer to them. */
const ajv = new Ajv2020({ strict: false, formats: { uri: true, date: true } });
const schemas = z
  .record(z.string(), z.unknown())
  .parse(
    JSON.parse(JSON.stringify(document.components.schemas).replaceAll('#/components/schemas/', '#/$defs/')),
  );

function faultsIn(id: string, body: string): unknown {
  const validate = ajv.compile({ $ref: `#/$defs/${id}`, $defs: schemas });
  return validate(JSON.parse(body)) ? [] : validate.errors;
}

const media = z.object({ schema: z.object({ $ref: z.string() }) });
const answered = z.object({
  responses: z.record(z.string(), z.object({ content: z.record(z.string(), media).optional() })),
});

describe('an example', () => {
  for (const operation of operations) {
    const { at, described } = operation;
    const path = at.replaceAll(/:(\w+)/g, '{$1}');
    const status = described.sends?.status ?? 200;
    const { responses } = answered.parse(document.paths[path]?.[methodOf(operation)]);
    for (const [type, { schema }] of Object.entries(responses[status]?.content ?? {}))
      test(`of ${described.id} is answered as ${type}, as its schema says and with no field more`, async () => {
        const answer = await askExample(operation, { accept: type });
        assert.equal(answer.statusCode, status, answer.body);
        assert.ok(String(answer.headers['content-type']).startsWith(type));
        assert.deepEqual(faultsIn(schema.$ref.split('/').at(-1) ?? '', answer.body), []);
        if (type === 'application/json')
          assert.deepEqual(described.answer.parse(JSON.parse(answer.body)), JSON.parse(answer.body));
      });
  }

  test('is answered in the documentation as it is in truth', async () => {
    const remedy = 'run bin/pinned-node test/api/write-examples.ts';
    assert.equal(await read('src/portals/api/document/examples.json'), await examplesText(), remedy);
  });

  test('that lacks a field is noticed', () => {
    assert.notDeepEqual(faultsIn('AddressList', '{"addresses":[{"uprn":1}]}'), []);
  });
});

test('what is sent in an example is as the document says, and what is not is noticed', () => {
  for (const { described } of operations) {
    const { sends } = described;
    if (!sends || !('body' in sends)) continue;
    const name = sentShapes.get(sends.body)?.id ?? '';
    assert.deepEqual(faultsIn(name, JSON.stringify(sends.example)), []);
    assert.notDeepEqual(faultsIn(name, '5'), []);
  }
});

test('a problem is as the document says', async () => {
  for (const [path, headers] of [
    ['/v1/places/addresses', {}],
    ['/v1/places/addresses?q=a', { authorization: '' }],
    ['/v1/nowhere', {}],
  ] as const)
    assert.deepEqual(faultsIn('Problem', (await ask(path, headers)).body), []);
  for (const sent of [{}, { answers: {} }, { answers: {}, way: 'pigeon' }])
    assert.deepEqual(
      faultsIn('Problem', (await asker.send('/v1/services/broken-bench/requests', sent)).body),
      [],
    );
  for (const headers of [{}, { authorization: '' }])
    assert.deepEqual(faultsIn('OsPlacesError', (await ask('/places/v1/find', headers)).body), []);
});

test('a list is followed to its end by its links, each address once', async () => {
  const seen: string[] = [];
  let path: string | undefined = '/v1/places/postcodes/XM1%201AA?limit=1';
  const page = z.object({ addresses: z.array(z.object({ uprn: z.string() })), next: z.url().optional() });
  while (path !== undefined) {
    const answer = await ask(path);
    const { addresses, next } = page.parse(JSON.parse(answer.body));
    assert.equal(answer.headers['link'], next && `<${next}>; rel="next"`);
    seen.push(...addresses.map(({ uprn }) => uprn));
    assert.ok(next === undefined || next.startsWith(`${origin}/api/v1/`));
    path = next?.replace(`${origin}/api`, '');
  }
  assert.equal(seen.length, 4);
  assert.equal(new Set(seen).size, seen.length);
});

test('the document names its council and where it stands', () => {
  const cy = openapiOf({ council: 'Cyngor', address: 'https://api.example.org', tongue: 'cy', operations });
  assert.deepEqual(cy.servers, [{ url: 'https://api.example.org' }]);
  assert.equal(cy.info['title'], 'API Cyngor');
});
