import * as fc from 'fast-check';
import type { Kind, RawComponent, RawList } from './raw-form-for-tests.ts';

export type Field = {
  readonly name: string;
  readonly type: Kind;
  readonly optional: boolean;
  readonly list: 'colours' | 'shades';
};

export const codes = ['Red one', 'blue', 'Green, or so'];
/** The day on which the forms are filled in, and days next to those that are counted from it. */
export const today = '2026-02-28';
const nearCounted = ['2026-01-31', '2026-01-30', '2024-02-27', '2026-03-28', '2026-03-29', today];
const texts = ['words', 'word', 'Words, and more', 'w'];
const days = ['2024-02-29', '2025-06-01', '2026-01-01'];
const types: readonly Kind[] = [
  'YesNoField',
  'RadiosField',
  'CheckboxesField',
  'NumberField',
  'DatePartsField',
  'TextField',
  'Html',
];
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Answers that tell comparisons apart; null where the field may be left empty. */
export function answerTo({ type, optional }: Field): fc.Arbitrary<unknown> {
  const given: Readonly<Record<Kind, fc.Arbitrary<unknown>>> = {
    YesNoField: fc.boolean(),
    RadiosField: fc.constantFrom(...codes),
    CheckboxesField: fc.subarray(codes, { minLength: 1 }),
    NumberField: fc.integer({ min: -2, max: 7 }),
    DatePartsField: fc.constantFrom(...days, '2025-01-15', ...nearCounted),
    TextField: fc.constantFrom(...texts),
    Html: fc.constant(undefined),
  };
  return optional ? fc.option(given[type], { nil: null }) : given[type];
}

export function arbitraryFields(count: number): fc.Arbitrary<readonly Field[]> {
  return fc.tuple(...Array.from({ length: count }, (_none, at) => fieldAt(at)));
}

function fieldAt(at: number): fc.Arbitrary<Field> {
  return fc.record({
    name: fc.constant(`field${letters[at] ?? ''}`),
    type: fc.constantFrom(...types),
    optional: fc.boolean(),
    list: fc.constantFrom('colours', 'shades'),
  });
}

export function component({ name, type, optional, list: named }: Field): RawComponent {
  if (type === 'Html') return { name, type, content: `<p>About ${name}</p>` };
  const list = type === 'RadiosField' || type === 'CheckboxesField' ? { list: named } : {};
  const title = `Title ${name}`;
  return { id: `id-${name}`, name, type, title, options: { required: !optional }, schema: {}, ...list };
}

/** With what a field may be compared, and how. */
export const operators: Readonly<Record<Kind, readonly string[]>> = {
  YesNoField: ['is', 'is not'],
  RadiosField: ['is', 'is not'],
  CheckboxesField: ['contains', 'does not contain'],
  NumberField: ['is', 'is not', 'is more than', 'is less than', 'is at least', 'is at most'],
  DatePartsField: ['is', 'is not', 'is before', 'is after'],
  TextField: ['is', 'is not', 'is longer than', 'is shorter than', 'has length'],
  Html: [],
};

export function valueFor(type: Kind, operator: string): fc.Arbitrary<string | number | boolean> {
  if (type === 'TextField')
    return /length|than/.test(operator)
      ? fc.constantFrom('0', '3', '4', '5', '15')
      : fc.constantFrom(...texts);
  if (type === 'YesNoField') return fc.boolean();
  if (type === 'NumberField') return fc.integer({ min: -1, max: 6 });
  return type === 'DatePartsField' ? fc.constantFrom(...days) : fc.constantFrom(...codes);
}

/** Operators by which a day is compared with one that is counted from today. */
export const relativeOperators = ['is more than', 'is less than', 'is at least', 'is at most'];
export const relative = fc.record({
  period: fc.constantFrom(1, 2),
  unit: fc.constantFrom('days', 'months', 'years'),
  direction: fc.constantFrom('in the past' as const, 'in the future' as const),
});

/** One of the fields that can be compared; nothing where there is none. */
export function comparedOf(fields: readonly Field[]): fc.Arbitrary<Field> | undefined {
  const fit = fields.filter(({ type }) => operators[type].length > 0);
  return fit.length === 0 ? undefined : fc.constantFrom(...fit);
}

/** The one list offers everything, the other its later items under a condition each, where that is said. */
export function listsWith(when: readonly (string | undefined)[]): readonly RawList[] {
  const items = codes.map((value) => ({ id: `colours-item-${value}`, text: value, value }));
  const offered = items.map((item, at) => {
    const condition = at === 0 ? undefined : when[at - 1];
    return { ...item, id: `shades-item-${item.value}`, ...(condition === undefined ? {} : { condition }) };
  });
  return [
    { id: 'colours', name: 'colours', title: 'Colours', type: 'string', items },
    { id: 'shades', name: 'shades', title: 'Shades', type: 'string', items: offered },
  ];
}
