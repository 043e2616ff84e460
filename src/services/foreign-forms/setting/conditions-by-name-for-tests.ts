import * as fc from 'fast-check';
import { comparedOf, operators, relative, relativeOperators, valueFor } from './fields-for-tests.ts';
import type { Field } from './fields-for-tests.ts';
import type { RawCondition, RawEntry } from './raw-form-for-tests.ts';

/** Conditions of the older formats: entries with coordinators, groups and references to conditions before. */
export function conditionsByName(
  fields: readonly Field[],
  count: number,
): fc.Arbitrary<readonly RawCondition[]> {
  const field = comparedOf(fields);
  if (!field) return fc.constant([]);
  return fc.tuple(...Array.from({ length: count }, (_none, at) => conditionAt(at, field)));
}

function conditionAt(at: number, field: fc.Arbitrary<Field>): fc.Arbitrary<RawCondition> {
  const simple = fc.oneof(comparisonOf(field), ...referenceBefore(at));
  const group = fc
    .array(simple, { minLength: 2, maxLength: 3 })
    .chain(joined)
    .map((conditions): RawEntry => ({ conditions }));
  const entry = fc.oneof({ weight: 4, arbitrary: simple }, { weight: 1, arbitrary: group });
  const displayName = `Condition ${String(at)}`;
  return fc
    .array(entry, { minLength: 1, maxLength: 3 })
    .chain(joined)
    .map((conditions) => ({
      name: `c${String(at)}`,
      displayName,
      value: { name: displayName, conditions },
    }));
}

function referenceBefore(at: number): readonly fc.Arbitrary<RawEntry>[] {
  if (at === 0) return [];
  return [fc.integer({ min: 0, max: at - 1 }).map((to) => ({ conditionName: `c${String(to)}` }))];
}

/** Now and then the field is named with its section. */
function comparisonOf(field: fc.Arbitrary<Field>): fc.Arbitrary<RawEntry> {
  return fc.tuple(field, fc.nat({ max: 9 })).chain(([{ name, type }, pick]): fc.Arbitrary<RawEntry> => {
    const asked = { name: pick === 0 ? `one.${name}` : name, type, display: name };
    if (type === 'DatePartsField' && pick % 2 === 1)
      return relativeEntry.map((entry) => ({ field: asked, ...entry }));
    return fc.constantFrom(...operators[type]).chain((operator) =>
      valueFor(type, operator).map((value) => ({
        field: asked,
        operator,
        value: { type: 'Value', value: String(value), display: String(value) },
      })),
    );
  });
}

const relativeEntry = fc
  .tuple(fc.constantFrom(...relativeOperators), relative)
  .map(([operator, { period, unit, direction }]) => ({
    operator,
    value: { type: 'RelativeTime' as const, timePeriod: String(period), timeUnit: unit, direction },
  }));

/** Entries after the first have a coordinator; that of a group stands in its first entry. */
function joined(entries: readonly RawEntry[]): fc.Arbitrary<readonly RawEntry[]> {
  const words = fc.array(fc.constantFrom('and', 'or'), {
    minLength: entries.length,
    maxLength: entries.length,
  });
  return words.map((said) =>
    entries.map((entry, at) => (at === 0 ? entry : joinedBy(entry, said[at] ?? 'and'))),
  );
}

function joinedBy(entry: RawEntry, coordinator: string): RawEntry {
  const [first, ...others] = entry.conditions ?? [];
  return first ? { conditions: [{ ...first, coordinator }, ...others] } : { ...entry, coordinator };
}
