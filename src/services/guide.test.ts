import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { allowance, distance, keeping, period } from './definition/amounts.ts';
import { messageFields } from './definition/message-fields.ts';
import { occasions, serviceDefinition } from './definition/service-definition.ts';
import { library, serviceFolders } from './sample.setting.ts';

const guide = await readFile(join(library, 'README.md'), 'utf8');
const codesIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
const section = (title: string) => guide.split(`## ${title}`)[1]?.split('\n## ')[0] ?? '';

type Schema = { readonly enum?: readonly string[]; readonly const?: string };
const schema = z.toJSONSchema(serviceDefinition, { io: 'input', unrepresentable: 'any' }) as unknown as {
  readonly properties: Readonly<Record<string, Schema>>;
};

test('the guide explains every word of service.yaml, in order, with its choices', () => {
  const rows = section('service.yaml')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  assert.deepEqual(
    rows.map((row) => codesIn(row)[0]),
    Object.keys(schema.properties),
  );
  for (const [index, { enum: choices = [] }] of Object.values(schema.properties).entries())
    for (const choice of choices) assert.ok(codesIn(rows[index] ?? '').includes(choice), choice);
  for (const occasion of occasions) assert.ok(codesIn(section('service.yaml')).includes(occasion));
});

test('the guide names every service of the library, and no other', async () => {
  const folders = await Array.fromAsync(glob('*/service.yaml', { cwd: library }));
  const named = codesIn(section('What is there'));
  assert.deepEqual(named.toSorted(), folders.map((file) => dirname(file)).toSorted());
});

test('the times, periods and distances of the guide are read', () => {
  const codes = codesIn(section('service.yaml').split('Times are')[1]?.split('\n\n')[0] ?? '');
  assert.equal(codes.length, 8);
  for (const code of codes)
    assert.ok(
      [allowance, period, distance].some((amount) => amount.safeParse(code).success),
      code,
    );
  assert.ok(keeping.safeParse('for-ever').success);
});

test('the guide names every field of messages and every file of a service', async () => {
  for (const field of messageFields) assert.ok(section('Words').includes(`\`{${field}}\``), field);
  const [{ folder } = { folder: '' }] = await serviceFolders();
  const named = codesIn(guide.split('## service.yaml')[0] ?? '').filter((code) => code.endsWith('.yaml'));
  const files = named.filter((file) => existsSync(join(folder, file)));
  assert.equal(new Set(files).size, 5);
});
