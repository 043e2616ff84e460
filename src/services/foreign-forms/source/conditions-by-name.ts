import { expression } from './expression.ts';
import { bag, textIn } from './shapes.ts';
import type { Bag } from './source-form.ts';
import { dayUnits } from './told.ts';
import type { Compared, Relative, Told } from './told.ts';

type Entry = { readonly coordinator: string; readonly told: Told };

/** The value of a condition of the older formats: an expression in words, or a model of entries with coordinators. */
export function conditionByName(value: unknown): Told {
  if (typeof value === 'string') return expression(value);
  const { conditions } = bag.parse(value);
  return Array.isArray(conditions) && conditions.length > 0
    ? level(conditions)
    : { never: 'it compares nothing' };
}

/** “and” binds tighter than “or”: the runs that are joined by “and” stand in brackets. */
function level(entries: readonly unknown[]): Told {
  const runs: Told[][] = [];
  for (const [at, { coordinator, told }] of entries.map(entryOf).entries()) {
    const run = runs.at(-1);
    if (run && at > 0 && coordinator !== 'or') run.push(told);
    else runs.push([told]);
  }
  return joined(
    'any',
    runs.map((run) => joined('all', run)),
  );
}

function joined(how: 'all' | 'any', parts: readonly Told[]): Told {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return how === 'all' ? { all: parts } : { any: parts };
}

function entryOf(data: unknown): Entry {
  const entry = bag.parse(data);
  const { conditions } = entry;
  if (Array.isArray(conditions)) {
    const first = bag.parse(conditions[0]);
    return { coordinator: textIn(first, 'coordinator'), told: level(withoutFirst(conditions)) };
  }
  const coordinator = textIn(entry, 'coordinator');
  const named = textIn(entry, 'conditionName');
  if (named !== '') return { coordinator, told: { named } };
  return { coordinator, told: comparison(entry) };
}

/** The coordinator of a group's first entry belongs to the group. */
function withoutFirst(conditions: readonly unknown[]): readonly unknown[] {
  const [first, ...others] = conditions;
  return [{ ...bag.parse(first), coordinator: undefined }, ...others];
}

function comparison(entry: Bag): Told {
  const field = bag.parse(entry['field']);
  const name = textIn(field, 'name');
  if (name === '') return { never: 'it names no field' };
  const value = bag.parse(entry['value']);
  const relative = relativeIn(value);
  const isBare = ['NumberField', 'YesNoField'].includes(textIn(field, 'type'));
  const compared: Compared = {
    field: name,
    operator: textIn(entry, 'operator'),
    values: relative ? [] : [typed(value['value'], isBare)],
    isBare,
    isEvery: false,
    relative,
  };
  return { compared };
}

/** The value is always text; for a number and for yes or no it stands in the expression as it is. */
function typed(value: unknown, isBare: boolean): string | number | boolean {
  const text =
    typeof value === 'boolean' || typeof value === 'number' ? String(value) : textIn({ value }, 'value');
  if (!isBare) return text;
  if (text === 'true' || text === 'false') return text === 'true';
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** `RelativeTime` of the older form builder and `RelativeDate` of DEFRA’s. */
export function relativeIn(value: Bag): Relative | undefined {
  const period = Number(textIn(value, 'period') || textIn(value, 'timePeriod'));
  const named = textIn(value, 'unit') || textIn(value, 'timeUnit');
  const unit = dayUnits.find((known) => known === named) ?? 'hours';
  const direction = textIn(value, 'direction');
  if (direction === '' || named === '' || !Number.isSafeInteger(period)) return undefined;
  return { period, unit, way: direction.includes('future') ? 'future' : 'past' };
}
