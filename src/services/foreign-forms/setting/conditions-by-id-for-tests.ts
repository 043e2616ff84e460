import * as fc from 'fast-check';
import { codes, comparedOf, operators, relative, relativeOperators, valueFor } from './fields-for-tests.ts';
import type { Field } from './fields-for-tests.ts';
import type { RawCondition, RawItem } from './raw-form-for-tests.ts';

/** Conditions of schema 2: comparisons and references to conditions before. */
export function conditionsById(
  fields: readonly Field[],
  count: number,
): fc.Arbitrary<readonly RawCondition[]> {
  const field = comparedOf(fields);
  if (!field) return fc.constant([]);
  const plain = field.chain((one) =>
    fc.constantFrom(...operators[one.type]).chain((operator) => itemFor(one, operator)),
  );
  const comparison = field.chain((one) =>
    one.type === 'DatePartsField' ? fc.oneof(relativeItem(one), plain) : plain,
  );
  const condition = (at: number): fc.Arbitrary<RawCondition> =>
    fc.record({
      id: fc.constant(`c${String(at)}`),
      displayName: fc.constant(`Condition ${String(at)}`),
      coordinator: fc.constantFrom('and', 'or'),
      items: fc.array(fc.oneof(comparison, ...referenceBefore(at)), { minLength: 1, maxLength: 3 }),
    });
  return fc.tuple(...Array.from({ length: count }, (_none, at) => condition(at)));
}

function referenceBefore(at: number): readonly fc.Arbitrary<RawItem>[] {
  if (at === 0) return [];
  return [fc.integer({ min: 0, max: at - 1 }).map((to) => ({ id: 'r', conditionId: `c${String(to)}` }))];
}

const kindOfValue: Readonly<Record<string, string>> = {
  YesNoField: 'BooleanValue',
  NumberField: 'NumberValue',
  DatePartsField: 'DateValue',
  TextField: 'StringValue',
};

function relativeItem({ name }: Field): fc.Arbitrary<RawItem> {
  return fc.tuple(fc.constantFrom(...relativeOperators), relative).map(([operator, value]) => ({
    id: 'i',
    componentId: `id-${name}`,
    operator,
    type: 'RelativeDate',
    value: { type: 'RelativeDate', ...value },
  }));
}

function itemFor({ name, type }: Field, operator: string): fc.Arbitrary<RawItem> {
  const base = { id: 'i', componentId: `id-${name}`, operator };
  const kind = kindOfValue[type];
  if (kind !== undefined) return valueFor(type, operator).map((value) => ({ ...base, type: kind, value }));
  return fc
    .record({ chosen: fc.subarray(codes, { minLength: 1 }), itemsCoordinator: fc.constantFrom('and', 'or') })
    .map(({ chosen, itemsCoordinator }) => ({
      ...base,
      type: 'ListItemRef',
      value: { listId: 'colours', itemId: chosen.map((one) => `colours-item-${one}`), itemsCoordinator },
    }));
}
