import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedPage, formDefinition, formWords, journey } from '#capabilities/forms';
import fc from 'fast-check';
import { packFiles } from '../files/pack-files.ts';
import { unpack } from '../packs/read-pack.ts';
import { convertForm } from './convert.ts';
import type { ForeignService } from './convert.ts';
import { answerTo, today } from './setting/fields-for-tests.ts';
import { exportForm } from './outward/export-form.ts';
import { linkedForms, orderedForms } from './setting/random-forms-for-tests.ts';
import type { Random } from './setting/random-forms-for-tests.ts';
import { offeredOn, walkOf } from './setting/walk-for-tests.ts';
import type { Answering } from './setting/walk-for-tests.ts';
import type { ForeignFormat } from './source/source-form.ts';
import { Refusal } from '#platform/errors';

/** What a person answers, field by field, wherever they are asked. */
const answered = (random: fc.Arbitrary<Random>) =>
  random.chain(({ form, fields }) =>
    fc
      .array(fc.tuple(...fields.map(answerTo)), { minLength: 6, maxLength: 6 })
      .map((sets) => ({ form, fields, sets })),
  );

type Sampled = {
  readonly form: Random['form'];
  readonly fields: Random['fields'];
  readonly sets: readonly unknown[][];
};

function sameRoutes(format: ForeignFormat) {
  return ({ form, fields, sets }: Sampled) => {
    const made = convert(JSON.stringify(form), format);
    if (!made) return;
    const definition = formDefinition.parse(made.written.form);
    const paths = new Map(Object.entries(made.names.pages).map(([path, page]) => [page, path]));
    for (const set of sets) {
      const given = new Map(fields.map(({ name }, at) => [name, set[at]] as const));
      const answers = oursOf(given, made.names);
      const answering: Answering = (_page, { name }) => given.get(name);
      const situation: string = JSON.stringify({ form, set, written: made.written.form }, null, 1);
      assert.deepEqual(
        journey(definition, answers).pages.map(({ page: { page } }) => paths.get(page)),
        walkOf(form, format === 'defra-v2', answering),
        situation,
      );
      assert.deepEqual(
        offeredHere(made, answers),
        offeredOn(form, format === 'defra-v2', answering),
        situation,
      );
    }
  };
}

/** What each page offers to choose from here, by the values of the old form. */
function offeredHere({ written, names }: ForeignService, answers: Readonly<Record<string, unknown>>) {
  const definition = formDefinition.parse(written.form);
  const words = { en: formWords.parse(written.words.en), cy: formWords.parse(written.words.cy) };
  const form = { service: 'foreign', version: 1, definition, words };
  return journey(definition, answers).pages.map(({ page }) => {
    const asked = askedPage(form, page, { answers, tongue: 'en' }).questions.map(({ question }) => question);
    const chosen = asked.find(({ kind }) => kind === 'choice' || kind === 'choices');
    if (!chosen || !('options' in chosen)) return undefined;
    const values = Object.entries(names.options[chosen.question] ?? {});
    return chosen.options.map((code) => values.find(([, ours]) => ours === code)?.[0] ?? code);
  });
}

/** Nothing where no road leads to anything that could be sent. */
function convert(text: string, format: ForeignFormat) {
  try {
    return convertForm({ text, format, team: 'team', queue: 'queue' });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'foreign-form.nothing-asked') return undefined;
    throw error;
  }
}

/** The same answers as our questions take them, given on the day. */
function oursOf(
  given: ReadonlyMap<string, unknown>,
  { questions, options }: ReturnType<typeof convertForm>['names'],
) {
  const days = Object.fromEntries(
    Array.from({ length: 9 }, (_none, at) => [at === 0 ? 'asked-on' : `asked-on-${String(at + 1)}`, today]),
  );
  const answers = Object.fromEntries(
    [...given].flatMap(([name, value]) => {
      const question = questions[name];
      if (question === undefined) return [];
      const codes = options[question];
      const coded = (one: unknown) => codes?.[String(one)] ?? one;
      return [[question, Array.isArray(value) ? value.map(coded) : value === null ? null : coded(value)]];
    }),
  );
  return { ...days, ...answers };
}

test('a form that is walked in its order is walked here by the same pages, whatever is answered', () => {
  fc.assert(fc.property(answered(orderedForms), sameRoutes('defra-v2')), { numRuns: 300 });
});

test('a form that is walked by its links is walked here by the same pages, whatever is answered', () => {
  fc.assert(fc.property(answered(linkedForms(true)), sameRoutes('defra-v2')), { numRuns: 300 });
});

test('a form of the older builder, with sections, is walked here by the same pages, whatever is answered', () => {
  fc.assert(fc.property(answered(linkedForms(false)), sameRoutes('digital-form-builder')), { numRuns: 300 });
});

function walkedHere(
  { written }: ForeignService,
  answers: Readonly<Record<string, unknown>>,
): readonly string[] {
  return journey(formDefinition.parse(written.form), answers).pages.map(({ page: { page } }) => String(page));
}

/** In, out, and in again: the pages that are walked the second time. */
async function sameAgain({ form, fields, sets }: Sampled, format: ForeignFormat) {
  const once = convert(JSON.stringify(form), format);
  if (!once) return;
  const read = await unpack({ service: once.service, files: packFiles(once.written) });
  assert.ok('found' in read, JSON.stringify(read));
  const { definition, notes } = exportForm(read.found);
  if (notes.some(({ was }) => was === 'a condition that the format cannot say')) return;
  const twice = convert(JSON.stringify(definition), 'defra-v2');
  assert.ok(twice);
  for (const set of sets) {
    const given = new Map(fields.map(({ name }, at) => [name, set[at]] as const));
    const answers = oursOf(given, once.names);
    assert.deepEqual(
      walkedHere(twice, answers),
      walkedHere(once, answers),
      JSON.stringify({ form, set, definition }, null, 1),
    );
  }
}

test('what came in goes out as a form that is walked by the same pages when it comes in again', async () => {
  await fc.assert(
    fc.asyncProperty(answered(orderedForms), async (one) => sameAgain(one, 'defra-v2')),
    { numRuns: 150 },
  );
  await fc.assert(
    fc.asyncProperty(answered(linkedForms(false)), async (one) => sameAgain(one, 'digital-form-builder')),
    { numRuns: 150 },
  );
});

/** A form of so many pages, on each of which one of three roads may change to another; nothing need be answered on every fifth. */
function lanes(count: number) {
  const fields = Array.from({ length: count }, (_none, at) => ({
    name: `f${String(at)}`,
    optional: at % 5 === 0,
  }));
  const conditions = fields.map(({ name }) => ({
    name: `c-${name}`,
    displayName: name,
    value: {
      name,
      conditions: [
        {
          field: { name, type: 'YesNoField' as const, display: name },
          operator: 'is',
          value: { type: 'Value', value: 'true', display: 'yes' },
        },
      ],
    },
  }));
  const to = (at: number) => (at < count ? `/p${String(at)}` : '/summary');
  const pages = fields.map(({ name, optional }, at) => ({
    path: `/p${String(at)}`,
    title: `Page ${String(at)}`,
    components: [{ name, type: 'YesNoField' as const, title: name, options: { required: !optional } }],
    next: [{ path: to(at + 3) }, { path: to(at + 2 - (at % 2)), condition: `c-${name}` }],
  }));
  const summary = { path: '/summary', title: 'Check', controller: './pages/summary.js', components: [] };
  return { name: 'Lanes', version: 2, startPage: '/p0', pages: [...pages, summary], conditions };
}

function lanesAnswered(count: number, seed: number): ReadonlyMap<string, unknown> {
  const names = Array.from({ length: count }, (_none, at) => `f${String(at)}`);
  return new Map(names.map((name, at): [string, unknown] => [name, (at * seed * 7_919) % 11 < 6]));
}

test('a form of 500 pages whose roads are too many to be said shortly is walked by the same pages', () => {
  const form = lanes(500);
  const made = convert(JSON.stringify(form), 'digital-form-builder');
  assert.ok(made);
  const definition = formDefinition.parse(made.written.form);
  const paths = new Map(Object.entries(made.names.pages).map(([path, page]) => [page, path]));
  for (let seed = 1; seed <= 20; seed += 1) {
    const given = lanesAnswered(form.pages.length, seed);
    const marks = made.notes.flatMap(({ becomes }) => /question (\S+),/.exec(becomes)?.[1] ?? []);
    const answers: Readonly<Record<string, unknown>> = {
      ...oursOf(given, made.names),
      ...Object.fromEntries(marks.map((mark) => [mark, 'seen'])),
    };
    const walked = walkOf(form, false, (_page, { name }) => given.get(name));
    const ours: readonly (string | undefined)[] = journey(definition, answers).pages.map(
      ({ page: { page } }) => paths.get(page),
    );
    assert.ok(walked.length > 100);
    assert.deepEqual(ours, walked);
  }
});
