import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { addClient } from '#capabilities/identity';
import { act } from '#test/database';
import { z } from 'zod';
import { openAsker, origin } from '../asker.setting.ts';

const { api, ask } = await openAsker();

async function answered<Body>(path: string, schema: z.ZodType<Body>): Promise<Body> {
  const answer = await ask(path);
  assert.equal(answer.statusCode, 200, answer.body);
  return schema.parse(JSON.parse(answer.body));
}

const listed = z.object({ services: z.array(z.object({ service: z.string(), name: z.string() })) });

test('the services that are offered are listed, in the language that was asked for', async () => {
  const english = await answered('/v1/services', listed);
  assert.deepEqual(
    english.services.map(({ service }) => service),
    ['allotment', 'broken-bench', 'fallen-tree'],
  );
  const welsh = await answered('/v1/services?lang=cy', listed);
  assert.notEqual(welsh.services[0]?.name, english.services[0]?.name);
});

const detailed = z.object({
  pages: z.array(
    z.object({
      page: z.string(),
      questions: z.array(
        z.object({
          question: z.string(),
          kind: z.string(),
          options: z.array(z.object({ code: z.string() })),
        }),
      ),
    }),
  ),
});

test('a service says what it asks, with the codes of its options', async () => {
  const { pages } = await answered('/v1/services/broken-bench', detailed);
  const chosen = pages.flatMap(({ questions }) => questions).find(({ kind }) => kind === 'choice');
  assert.ok(chosen && chosen.options.length > 1, JSON.stringify(pages));
});

test('answers that fit keep to the schema of their version, and others do not', async () => {
  const schema = await answered('/v1/services/broken-bench/schema', z.looseObject({ $id: z.string() }));
  assert.equal(schema.$id, `${origin}/api/v1/services/broken-bench/schema?version=1&lang=en`);
  assert.deepEqual(await answered('/v1/services/broken-bench/schema?version=1', z.unknown()), schema);
  const validate = new Ajv2020({ strict: false, formats: { uuid: true, date: true } }).compile(schema);
  assert.equal(validate({ unknown: 'question' }), false);
  assert.ok(
    validate.errors?.some(({ keyword }) => keyword === 'additionalProperties' || keyword === 'required'),
  );
});

test('what is not offered and what was never published is not there', async () => {
  for (const path of [
    '/v1/services/dragon',
    '/v1/services/dragon/schema',
    '/v1/services/broken-bench/schema?version=9',
  ])
    assert.equal((await ask(path)).statusCode, 404, path);
  assert.equal((await ask('/v1/services/broken-bench/schema?version=first')).statusCode, 400);
});

test('who may read places only may not read services', async () => {
  const adding = { name: 'places only', may: ['places.read'], perMinute: 100 } as const;
  const { key } = await api.begin((tx) => addClient(tx, adding, act(api.clock.now())));
  const answer = await ask('/v1/services', { authorization: `Bearer ${key}` });
  assert.equal(answer.statusCode, 403);
});
