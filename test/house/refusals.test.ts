import assert from 'node:assert/strict';
import { test } from 'node:test';
import { patternOf, refusals, throwers, thrownIn } from './refusals.ts';
import type { Entry } from './refusals.ts';
import { read, sourcesIn } from './sources.ts';
import { errorsText } from './write-errors.ts';

const entries = await refusals();
const code = await throwers();

function standingTwice(codes: readonly string[]): readonly string[] {
  return codes.filter((one, place) => codes.indexOf(one) !== place);
}

function unknown(thrown: readonly string[], codes: readonly string[]): readonly string[] {
  return thrown.filter((one) => !codes.includes(one));
}

/** A code counts as thrown when it stands, quoted, anywhere but in a table. */
function neverThrown(codes: readonly string[], sources: readonly string[]): readonly string[] {
  return codes.filter((one) => !sources.some((source) => source.includes(`'${one}'`)));
}

const codes = entries.map((entry) => entry.code);

test('every refusal stands in exactly one table', () => {
  assert.ok(codes.length > 50);
  assert.deepEqual(standingTwice(codes), []);
  assert.deepEqual(unknown(code.flatMap(thrownIn), codes), []);
});

test('every refusal in a table is given somewhere', () => {
  assert.deepEqual(neverThrown(codes, code), []);
});

test('a refusal in two tables, in none, and one that is never given are noticed', () => {
  assert.deepEqual(standingTwice(['case.is-closed', 'case.is-open', 'case.is-closed']), ['case.is-closed']);
  assert.deepEqual(unknown(thrownIn(`throw new Refusal(\n  'case.is-cursed');`), ['case.is-closed']), [
    'case.is-cursed',
  ]);
  assert.deepEqual(neverThrown(['case.is-closed'], [`new Refusal('case.is-open')`]), ['case.is-closed']);
});

const table = /^export const (\w+)(?: = refusalWords|: RefusalTable| = \{)/gm;
const tablesIn = (text: string) => [...text.matchAll(table)].map(([, name]) => name ?? '');
const unexplained = (tables: readonly string[], explaining: readonly string[]) =>
  tables.filter((name) => !explaining.some((text) => text.includes(`...${name}`)));

test('every table of refusals is known to those who explain them: a portal, or the command line', async () => {
  const tables = (await sourcesIn('src/**/errors.ts')).flatMap(({ text }) => tablesIn(text));
  const explaining = [...(await sourcesIn('src/portals/**/*.ts')), ...(await sourcesIn('src/main.ts'))];
  assert.ok(tables.length > 10);
  assert.deepEqual(
    unexplained(
      tables,
      explaining.map(({ text }) => text),
    ),
    [],
  );
});

test('a table that nobody explains is noticed', () => {
  const tables = tablesIn(
    `export const casesErrors = refusalWords({\nexport const moatErrors = refusalWords({`,
  );
  assert.deepEqual(unexplained(tables, ['refusals: { ...casesErrors }']), ['moatErrors']);
});

/** The council's voice: a whole sentence, calm, that does not blame, thank or beg. */
function offVoice({ words }: Pick<Entry, 'words'>): readonly string[] {
  const [en, cy] = [patternOf(words.en), patternOf(words.cy)];
  return [
    ...(isWhole(en) && isWhole(cy) ? [] : ['no whole sentence']),
    ...(/!|\bplease\b|\binvalid\b|successfully|\boops\b/i.test(en) ? ['not the council’s voice'] : []),
    ...(en === cy ? ['not in Welsh'] : []),
    ...(words.status >= 400 && words.status < 600 ? [] : ['no status of a refusal']),
  ];
}

/** It ends with a full stop, with the command to type, or with a list on lines of its own. */
const isWhole = (said: string) => /[.?]$|: (bin\/moothall|npm start)[\w -]*$|[.:]\n\{\w+\}$/.test(said);

test('every refusal says in both languages, in the council’s voice, what is so', () => {
  assert.deepEqual(
    entries.flatMap((entry) => offVoice(entry).map((offence) => `${entry.code}: ${offence}`)),
    [],
  );
});

test('a refusal that shouts, is untranslated or no refusal is noticed', () => {
  const words = { status: 200, en: () => 'Oops! Invalid input', cy: () => 'Oops! Invalid input' };
  assert.deepEqual(offVoice({ words }), [
    'no whole sentence',
    'not the council’s voice',
    'not in Welsh',
    'no status of a refusal',
  ]);
});

test('docs/errors.md lists every refusal as its table has it', async () => {
  const remedy = 'bin/pinned-node test/house/write-errors.ts writes it anew';
  assert.equal(await read('docs/errors.md'), await errorsText(), remedy);
});
