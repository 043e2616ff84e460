import assert from 'node:assert/strict';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import type { Comparison, Condition } from '#language';
import type { KindName } from '#capabilities/forms';
import { z } from 'zod';
import { serviceDefinition } from './definition/service-definition.ts';
import { serviceExamples } from './definition/example.ts';
import { messageFields } from './definition/message-fields.ts';
import { serviceWords } from './definition/service-words.ts';
import { readYamlFile } from './reading/yaml-file.ts';
import { fixtures, serviceFolders } from './sample.setting.ts';

type Keys<Union> = Union extends unknown ? keyof Union : never;

/** Typed, so that a word which is added to the language does not compile until it stands here. */
const kinds: Record<KindName, true> = {
  text: true,
  'long-text': true,
  choice: true,
  choices: true,
  select: true,
  autocomplete: true,
  'yes-no': true,
  number: true,
  money: true,
  date: true,
  'month-year': true,
  time: true,
  name: true,
  email: true,
  telephone: true,
  'national-insurance-number': true,
  'vehicle-registration': true,
  'bank-details': true,
  signature: true,
  amounts: true,
  address: true,
  point: true,
  line: true,
  property: true,
  street: true,
  asset: true,
  'look-up': true,
  list: true,
  upload: true,
  hidden: true,
  today: true,
  slot: true,
  payment: true,
  content: true,
};
const conditionWords: Record<
  Exclude<Keys<Comparison> | Keys<Exclude<Condition, Comparison>>, 'question'>,
  true
> = {
  is: true,
  'is-not': true,
  includes: true,
  'more-than': true,
  'less-than': true,
  'longer-than': true,
  'shorter-than': true,
  contains: true,
  'starts-with': true,
  'ends-with': true,
  answered: true,
  all: true,
  any: true,
  count: true,
  not: true,
};

type Schema = {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
};

/** Every word that a schema has: `opens.clocks.[].due`, `tells.[].tell.[]=requester`. */
function wordsOf(schema: Schema, path = ''): string[] {
  const { properties = {}, additionalProperties, items, anyOf = [] } = schema;
  const codes = schema.enum ?? ('const' in schema ? [schema.const] : []);
  return [
    ...codes.map((code) => `${path}=${String(code)}`),
    ...Object.entries(properties).flatMap(([key, inner]) => [
      join(path, key),
      ...wordsOf(inner, join(path, key)),
    ]),
    ...(typeof additionalProperties === 'object' ? wordsOf(additionalProperties, join(path, '*')) : []),
    ...(items ? wordsOf(items, join(path, '[]')) : []),
    ...anyOf.flatMap((inner) => wordsOf(inner, path)),
  ];
}

/** Every word that a document uses, in the same spelling. */
function usedIn(data: unknown, schema: Schema, path = ''): string[] {
  if (Array.isArray(data))
    return data.flatMap((item: unknown) => usedIn(item, inList(schema), join(path, '[]')));
  if (typeof data !== 'object' || data === null) return [`${path}=${String(data)}`];
  return Object.entries(data).flatMap(([key, value]) => {
    const at = join(path, known(schema, key) ? key : '*');
    return [at, ...usedIn(value, within(schema, key), at)];
  });
}

const ways = (schema: Schema): Schema[] => [schema, ...(schema.anyOf ?? []).flatMap(ways)];
const known = (schema: Schema, key: string) => ways(schema).some(({ properties }) => properties?.[key]);
const inList = (schema: Schema): Schema => ({ anyOf: ways(schema).flatMap(({ items }) => items ?? []) });
function within(schema: Schema, key: string): Schema {
  const inner = ways(schema).flatMap(({ properties, additionalProperties }) => {
    const rest = typeof additionalProperties === 'object' ? additionalProperties : [];
    return properties?.[key] ?? rest;
  });
  return { anyOf: inner };
}

const asJson = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Schema;
const read = async (folder: string, file: string) => {
  const yaml = await readYamlFile(join(folder, file), file);
  assert.ok('found' in yaml);
  return yaml.found.data;
};
const unicorn = join(fixtures, 'unicorn-licence');
const folders = await serviceFolders();

/** Of choices that exclude one another the unicorn can make one; the other services make the others. */
const exclusive =
  /^(who|identify|place|ours|public|duplicates\/within|outcomes\/\*\/keep|(eligibility|decides\/\*)\/hit|eligibility\/else|fee|examples\/.*)=|^fee\b/;

for (const [file, schema] of [
  ['service.yaml', asJson(serviceDefinition)],
  ['words.en.yaml', asJson(serviceWords)],
  ['words.cy.yaml', asJson(serviceWords)],
  ['example.yaml', asJson(serviceExamples)],
] as const)
  test(`the unicorn licence uses every word of ${file}`, async () => {
    const used = new Set(usedIn(await read(unicorn, file), schema));
    const words = wordsOf(schema).filter((word) => !exclusive.test(word));
    assert.ok(words.length > 10, words.join('\n'));
    assert.deepEqual(
      words.filter((word) => !used.has(word)),
      [],
    );
  });

test('what excludes the unicorn’s choices is chosen by some other service', async () => {
  const schema = asJson(serviceDefinition);
  const used = new Set<string>();
  for (const { folder } of folders)
    for (const word of usedIn(await read(folder, 'service.yaml'), schema)) used.add(word);
  const unused = wordsOf(schema).filter((word) => exclusive.test(word) && !used.has(word));
  assert.deepEqual(unused, []);
});

/** Laid out, and refused at publication until somebody offers times or takes money. */
const waiting = new Set(['slot', 'payment']);

test('every kind of question is asked by some service', async () => {
  const forms = await Promise.all(
    folders.map(async ({ folder }) => JSON.stringify(await read(folder, 'form.yaml'))),
  );
  const unasked = Object.keys(kinds).filter(
    (kind) => !waiting.has(kind) && !forms.some((form) => form.includes(`"kind":"${kind}"`)),
  );
  assert.deepEqual(unasked, []);
});

test('the unicorn licence uses every word of conditions and every field of messages', async () => {
  const clocks = JSON.stringify(await read(unicorn, 'service.yaml'));
  assert.deepEqual(
    Object.keys(conditionWords).filter((word) => !clocks.includes(`"${word}":`)),
    [],
  );
  const words = JSON.stringify(await read(unicorn, 'words.cy.yaml'));
  assert.deepEqual(
    messageFields.filter((field) => !words.includes(`{${field}}`)),
    [],
  );
});

test('each service has a folder, five files and examples', async () => {
  assert.ok(folders.length >= 4);
  for (const { folder, service } of folders) {
    assert.equal(basename(folder), service);
    assert.ok(serviceExamples.safeParse(await read(folder, 'example.yaml')).success, service);
  }
});
