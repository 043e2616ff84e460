import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slug } from '#language';
import fc from 'fast-check';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import { checkFlow } from './check-flow.ts';
import { endsOf, leadingTo, reachedFrom } from './flow.ts';

const open = ['a', 'b', 'c'].map((name) => slug.parse(name));
const ends = ['y', 'z'].map((name) => slug.parse(name));
const any = fc.constantFrom(...open, ...ends);
const some = <Value>(values: readonly Value[]) => fc.subarray([...values], { minLength: 1 });

/** Actions between a few statuses, well made as far as that goes: those that lead to an end need an outcome. */
const rules = fc.tuple(some(open), some(ends)).chain(([first, last]) => {
  const action = fc
    .record({ from: some(first), to: fc.constantFrom(...first, ...last) })
    .map(({ from, to }) => ({ from, to, needs: ends.includes(to) ? ['outcome'] : [] }));
  const actions = fc.dictionary(fc.constantFrom('t', 'u', 'v', 'w', 'x'), action, { minKeys: 2 });
  return fc.record({ statuses: fc.constant([...first, ...last]), actions });
});

function definitionOf({
  statuses,
  actions,
}: {
  statuses: readonly string[];
  actions: object;
}): ServiceDefinition {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checkFlow looks at these three alone
  return { statuses, actions, outcomes: { done: { keep: 'for-ever' } } } as unknown as ServiceDefinition;
}

test('in a flow without flaws every case can begin, go everywhere and come to an end, whatever the seed', () => {
  let flawless = 0;
  fc.assert(
    fc.property(rules, (own) => {
      const definition = definitionOf(own);
      if (checkFlow(definition).length > 0) return;
      flawless += 1;
      const last = endsOf(definition);
      assert.ok(last.length > 0);
      for (const one of own.statuses) {
        const after = reachedFrom(definition, [one]);
        assert.ok(
          last.some((end) => after.has(end)),
          `${one} comes to an end`,
        );
      }
      assert.deepEqual(
        [...reachedFrom(definition, own.statuses.slice(0, 1))].toSorted(),
        own.statuses.toSorted(),
      );
      for (const end of last) assert.deepEqual([...reachedFrom(definition, [end])], [end]);
    }),
    { numRuns: 3_000 },
  );
  assert.ok(flawless > 100, `only ${String(flawless)} flows were tried`);
});

test('what leads to a status is what reaches it', () => {
  fc.assert(
    fc.property(rules, any, any, (own, one, other) => {
      const definition = definitionOf(own);
      assert.equal(reachedFrom(definition, [one]).has(other), leadingTo(definition, [other]).has(one));
    }),
  );
});
