import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formDefinition } from './definition.ts';
import type { KeptAnswers } from './form.ts';
import { after, back, journey, mayVisit } from './journey.ts';
import { sampleAnswers, sampleDefinition } from './sample-form.setting.ts';

const routeOf = (answers: KeptAnswers) =>
  journey(sampleDefinition, answers).pages.map(({ page, state }) => `${page.page} ${state}`);
const without = (question: string): KeptAnswers =>
  Object.fromEntries(Object.entries(sampleAnswers).filter(([key]) => key !== question));

test('an empty form begins at its first page, and no further page may be seen', () => {
  const route = journey(sampleDefinition, {});
  assert.deepEqual(routeOf({}), ['beast gap']);
  assert.equal(route.next?.page, 'beast');
  assert.ok(mayVisit(route, 'beast') && !mayVisit(route, 'age') && !mayVisit(route, 'constructor'));
  assert.equal(back(route, 'beast'), undefined);
});

test('pages whose condition does not hold are not on the route, nor are their answers', () => {
  const route = journey(sampleDefinition, { ...sampleAnswers, beast: 'unicorn' });
  assert.deepEqual(
    route.pages.map(({ page }) => String(page.page)),
    ['beast', 'age', 'parent', 'born', 'stable', 'meadow', 'contact', 'declaration'],
  );
  assert.ok(route.isComplete);
  assert.ok(!('fuel' in route.answersOnRoute) && !('safety' in route.answersOnRoute));
});

test('an answer on a road not taken opens nothing: a condition on it does not hold', () => {
  const answers = { ...sampleAnswers, 'breathes-fire': false };
  assert.ok(!routeOf(answers).some((page) => page.startsWith('safety')));
});

test('the route stops at the first gap, and what was answered beyond it waits', () => {
  const route = journey(sampleDefinition, without('safety'));
  assert.equal(route.next?.page, 'safety');
  assert.equal(route.isComplete, false);
  assert.ok(!('age' in route.answersOnRoute));
});

test('on a page that ends the road nothing is complete and nothing follows', () => {
  const route = journey(sampleDefinition, { ...sampleAnswers, beast: 'cat' });
  assert.deepEqual(routeOf({ ...sampleAnswers, beast: 'cat' }), ['beast answered', 'cats end']);
  assert.equal(route.isComplete, false);
  assert.deepEqual(after(route, 'beast', { changing: true }), { to: 'page', page: 'cats' });
});

test('an optional question must have been asked, but may be left empty; a needed one may not', () => {
  assert.equal(journey(sampleDefinition, without('born')).next?.page, 'born');
  assert.ok(journey(sampleDefinition, { ...sampleAnswers, born: null }).isComplete);
  assert.equal(journey(sampleDefinition, { ...sampleAnswers, email: null }).next?.page, 'contact');
});

test('an answer that its kind would not take is a gap', () => {
  for (const wrong of [
    { beast: 'horse' },
    { fuel: ['coal', 'wood'] },
    { age: '17' },
    { age: -1 },
    { stable: { uprn: 0 } },
  ])
    assert.equal(
      journey(sampleDefinition, { ...sampleAnswers, ...wrong }).isComplete,
      false,
      JSON.stringify(wrong),
    );
});

test('going on leads to the next page of the route, and from the last to the summary', () => {
  const route = journey(sampleDefinition, sampleAnswers);
  assert.deepEqual(after(route, 'beast', { changing: false }), { to: 'page', page: 'fire' });
  assert.deepEqual(after(route, 'declaration', { changing: false }), { to: 'check' });
  assert.deepEqual(after(route, 'nowhere', { changing: false }), { to: 'check' });
  assert.equal(back(route, 'safety'), 'fire');
});

test('changing an answer asks first what it opened, and then returns to the summary', () => {
  const changed = journey(sampleDefinition, without('safety'));
  assert.deepEqual(after(changed, 'fire', { changing: true }), { to: 'page', page: 'safety' });
  const whole = journey(sampleDefinition, sampleAnswers);
  assert.deepEqual(after(whole, 'safety', { changing: true }), { to: 'check' });
});

const slugs = ['q1', 'q2', 'q3', 'q4', 'q5'];
const someCondition = (at: number) =>
  at === 0
    ? fc.constant(undefined)
    : fc.option(
        fc.record({
          question: fc.constantFrom(...slugs.slice(0, at)),
          is: fc.constantFrom(['a'], ['b'], ['a', 'b']),
        }),
        { nil: undefined },
      );
const someForm = fc
  .tuple(
    ...slugs.map((_slug, at) => fc.tuple(someCondition(at), fc.boolean(), fc.integer({ min: 0, max: 9 }))),
  )
  .map((pages) =>
    formDefinition.parse({
      pages: pages.map(([when, optional, luck], at) => ({
        page: `p${String(at + 1)}`,
        ...(when && { when }),
        ends: luck === 0,
        questions: [{ question: slugs[at], kind: 'choice', options: ['a', 'b', 'c'], optional }],
      })),
    }),
  );
const someAnswers = fc.dictionary(fc.constantFrom(...slugs), fc.constantFrom('a', 'b', 'c', null, 'x', 7));

test('the route is a walk in the order of the form, with at most one gap or end, and that is last', () => {
  fc.assert(
    fc.property(someForm, someAnswers, (form, answers) => {
      const { pages } = journey(form, answers);
      const places = pages.map(({ page }) => form.pages.indexOf(page));
      assert.deepEqual(
        places,
        places.toSorted((one, other) => one - other),
      );
      assert.ok(pages.slice(0, -1).every(({ state }) => state === 'answered'));
    }),
  );
});

test('a form is complete exactly when the walk has no gap and no end', () => {
  fc.assert(
    fc.property(someForm, someAnswers, (form, answers) => {
      const { pages, isComplete, next } = journey(form, answers);
      assert.equal(
        isComplete,
        pages.every(({ state }) => state === 'answered'),
      );
      assert.equal(isComplete, next === undefined);
    }),
  );
});

test('answers off the route do not exist: without them the journey is the same', () => {
  fc.assert(
    fc.property(someForm, someAnswers, (form, answers) => {
      const route = journey(form, answers);
      assert.deepEqual(journey(form, route.answersOnRoute), route);
    }),
  );
});

test('the more is answered, the further the walk has come: a shorter walk is the beginning of a longer one', () => {
  fc.assert(
    fc.property(someForm, someAnswers, fc.constantFrom(...slugs), (form, answers, forgotten) => {
      const whole = journey(form, answers).pages.map(({ page }) => page.page);
      const asked = form.pages.findIndex(({ questions }) => questions[0]?.question === forgotten);
      const rest = Object.fromEntries(Object.entries(answers).filter(([slug]) => slug !== forgotten));
      const part = journey(form, rest).pages.map(({ page }) => page.page);
      const before = (pages: readonly string[]) =>
        pages.filter((slug) => form.pages.findIndex(({ page }) => page === slug) < asked);
      assert.deepEqual(before(part), before(whole));
    }),
  );
});

test('somebody who always answers the next page arrives, in as many steps as there are pages', () => {
  fc.assert(
    fc.property(someForm, fc.constantFrom('a', 'b', 'c'), (form, code) => {
      let answers: Record<string, string> = {};
      for (let steps = 0; steps <= form.pages.length; steps += 1) {
        const { next } = journey(form, answers);
        if (!next || next.ends) return;
        answers = { ...answers, [next.questions[0]?.question ?? '']: code };
      }
      assert.fail('the journey did not end');
    }),
  );
});
