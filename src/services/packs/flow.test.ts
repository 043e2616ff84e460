import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slug } from '#language';
import fc from 'fast-check';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import { checkFlow } from './check-flow.ts';
import { endsOf, leadingTo, reachedFrom } from './flow.ts';

const names = ['a', 'b', 'c', 'd', 'e'].map((name) => slug.parse(name));
const status = fc.constantFrom(...names);
const actions = fc.dictionary(
  fc.constantFrom('u', 'v', 'w', 'x', 'y', 'z'),
  fc.record({
    from: fc.array(status, { minLength: 1, maxLength: 3 }),
    to: fc.option(status, { nil: undefined }),
    needs: fc.subarray(['note', 'outcome'] as const),
  }),
);
const rules = fc.record({ statuses: fc.uniqueArray(status, { minLength: 1 }), actions });

function definitionOf({
  statuses,
  actions: own,
}: {
  statuses: typeof names;
  actions: object;
}): ServiceDefinition {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checkFlow looks at these three alone
  return { statuses, actions: own, outcomes: { done: { keep: 'for-ever' } } } as unknown as ServiceDefinition;
}

test('in a flow without flaws every case can begin, go everywhere and come to an end, whatever the seed', () => {
  let flawless = 0;
  fc.assert(
    fc.property(rules, (own) => {
      const definition = definitionOf(own);
      if (checkFlow(definition).length > 0) return;
      flawless += 1;
      const ends = endsOf(definition);
      assert.ok(ends.length > 0);
      for (const one of own.statuses) {
        const after = reachedFrom(definition, [one]);
        assert.ok(
          ends.some((end) => after.has(end)),
          `${one} comes to an end`,
        );
      }
      assert.deepEqual(
        [...reachedFrom(definition, own.statuses.slice(0, 1))].toSorted(),
        own.statuses.toSorted(),
      );
      for (const end of ends) assert.deepEqual([...reachedFrom(definition, [end])], [end]);
    }),
    { numRuns: 3_000 },
  );
  assert.ok(flawless > 20, `only ${String(flawless)} flows were tried`);
});

test('what leads to a status is what reaches it', () => {
  fc.assert(
    fc.property(rules, status, status, (own, one, other) => {
      const definition = definitionOf(own);
      assert.equal(reachedFrom(definition, [one]).has(other), leadingTo(definition, [other]).has(one));
    }),
  );
});
