import { today } from './fields-for-tests.ts';
import type { Kind, RawCondition, RawEntry, RawItem, RawRelative } from './raw-form-for-tests.ts';

/** Answers as the old engines keep them: a value, null for one that was left empty; what was never asked is not there. */
export type State = ReadonlyMap<string, unknown>;

/** That the expression library throws: a variable is not there, or a list was wanted. */
class Failed extends Error {}

export type Asking = {
  readonly state: State;
  readonly conditions: ReadonlyMap<string, RawCondition>;
  readonly types: ReadonlyMap<string, Kind>;
  readonly isDefra: boolean;
};

/** Whether a condition is so, as the old engines work it out: whatever fails is false. */
export function isSo(name: string, asking: Asking): boolean {
  try {
    return named(name, asking);
  } catch (error) {
    if (error instanceof Failed) return false;
    throw error;
  }
}

function named(name: string, asking: Asking): boolean {
  const { items, coordinator, value } = asking.conditions.get(name) ?? failed();
  if (!items) return model(value?.conditions ?? [], asking);
  return coordinator === 'or'
    ? items.some((item) => itemIs(item, asking))
    : items.every((item) => itemIs(item, asking));
}

function failed(): never {
  throw new Failed();
}

function itemIs({ conditionId, componentId = '', operator = '', value }: RawItem, asking: Asking): boolean {
  if (conditionId !== undefined) return named(conditionId, asking);
  const name = componentId.replace('id-', '');
  if (typeof value !== 'object') return compare({ name, operator, value }, asking);
  if ('direction' in value) return compareDays({ name, operator, value }, asking);
  const each = value.itemId.map((id) => ({ name, operator, value: id.replace('colours-item-', '') }));
  const isBoxes = asking.types.get(name) === 'CheckboxesField';
  const isAll = isBoxes ? value.itemsCoordinator === 'and' : operator === 'is not';
  return isAll ? each.every((one) => compare(one, asking)) : each.some((one) => compare(one, asking));
}

/** “and” binds tighter than “or”; each side is looked at only as far as it must be. */
function model(entries: readonly RawEntry[], asking: Asking): boolean {
  const runs: RawEntry[][] = [];
  for (const entry of entries) {
    const { coordinator } = entry.conditions?.[0] ?? entry;
    const run = runs.at(-1);
    if (!run || coordinator === 'or') runs.push([entry]);
    else run.push(entry);
  }
  return runs.some((run) => run.every((entry) => entryIs(entry, asking)));
}

function entryIs(
  { conditions, conditionName, field, operator = '', value }: RawEntry,
  asking: Asking,
): boolean {
  if (conditions) return model(conditions, asking);
  if (conditionName !== undefined) return named(conditionName, asking);
  if (!field || !value) return failed();
  if ('direction' in value) return compareDays({ name: field.name, operator, value }, asking);
  return compare({ name: field.name, operator, value: typed(field.type, value.value) }, asking);
}

function typed(type: Kind, value: string): string | number | boolean {
  if (type === 'YesNoField') return value === 'true';
  return type === 'NumberField' ? Number(value) : value;
}

type Counting = { readonly name: string; readonly operator: string; readonly value: RawRelative };

/** The day that is counted from today stands in the expression, and what “at least” means follows the direction. */
function compareDays({ name, operator, value }: Counting, { state }: Asking): boolean {
  if (!state.has(name)) return failed();
  const found = state.get(name) ?? null;
  if (typeof found !== 'string') return false;
  const way = value.direction === 'in the past' ? -1 : 1;
  return further[operator]?.(Temporal.PlainDate.compare(found, dayMeant(value, way)) * way) ?? failed();
}

function dayMeant({ period, timePeriod, unit, timeUnit }: RawRelative, way: number): Temporal.PlainDate {
  return Temporal.PlainDate.from(today).add({
    [unit ?? timeUnit ?? 'days']: Number(period ?? timePeriod) * way,
  });
}

/** Above nought is further from today than the day that is meant. */
const further: Readonly<Record<string, (by: number) => boolean>> = {
  'is at least': (by) => by >= 0,
  'is at most': (by) => by <= 0,
  'is more than': (by) => by > 0,
  'is less than': (by) => by < 0,
};

function lengthOf(found: unknown): number {
  return typeof found === 'string' ? found.length : 'null'.length;
}

type Comparing = { readonly name: string; readonly operator: string; readonly value: unknown };

function compare({ name, operator, value }: Comparing, { state, isDefra }: Asking): boolean {
  if (!state.has(name)) return failed();
  const found = state.get(name) ?? null;
  // Of nothing, the text “null” is measured; in DEFRA’s engine the number stands in quotation marks.
  if (operator === 'has length') return !isDefra && lengthOf(found) === Number(value);
  const test = Object.hasOwn(tests, operator) ? tests[operator] : undefined;
  return test ? test(found, value) : failed();
}

const tests: Readonly<Record<string, (found: unknown, value: unknown) => boolean>> = {
  is: (found, value) => found === value,
  'is longer than': (found, value) => lengthOf(found) > Number(value),
  'is shorter than': (found, value) => lengthOf(found) < Number(value),
  'is not': (found, value) => found !== value,
  contains: (found, value) => listOf(found).includes(value),
  'does not contain': (found, value) => !listOf(found).includes(value),
  'is more than': (found, value) => isBelow(value, found),
  'is after': (found, value) => isBelow(value, found),
  'is less than': (found, value) => isBelow(found, value),
  'is before': (found, value) => isBelow(found, value),
  'is at least': (found, value) => isComparable(found, value) && !isBelow(found, value),
  'is at most': (found, value) => isComparable(found, value) && !isBelow(value, found),
};

function listOf(found: unknown): readonly unknown[] {
  return Array.isArray(found) ? found : failed();
}

/** As JavaScript has it: text beside text, and all else as numbers, of which nothing is nought and text is none. */
function isBelow(one: unknown, other: unknown): boolean {
  if (typeof one === 'string' && typeof other === 'string') return one < other;
  return Number(one) < Number(other);
}

function isComparable(one: unknown, other: unknown): boolean {
  return (typeof one === 'string' && typeof other === 'string') || !Number.isNaN(Number(one) + Number(other));
}
