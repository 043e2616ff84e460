import * as fc from 'fast-check';
import type { Kind, RawComponent } from './raw-form-for-tests.ts';

export type Field = { readonly name: string; readonly type: Kind; readonly optional: boolean };

export const codes = ['Red one', 'blue', 'Green, or so'];
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
    DatePartsField: fc.constantFrom(...days, '2025-01-15'),
    TextField: fc.constant('words'),
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
  });
}

export function component({ name, type, optional }: Field): RawComponent {
  if (type === 'Html') return { name, type, content: `<p>About ${name}</p>` };
  const list = type === 'RadiosField' || type === 'CheckboxesField' ? { list: 'colours' } : {};
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
  TextField: [],
  Html: [],
};

export function valueFor(type: Kind): fc.Arbitrary<string | number | boolean> {
  if (type === 'YesNoField') return fc.boolean();
  if (type === 'NumberField') return fc.integer({ min: -1, max: 6 });
  return type === 'DatePartsField' ? fc.constantFrom(...days) : fc.constantFrom(...codes);
}

/** One of the fields that can be compared; nothing where there is none. */
export function comparedOf(fields: readonly Field[]): fc.Arbitrary<Field> | undefined {
  const fit = fields.filter(({ type }) => operators[type].length > 0);
  return fit.length === 0 ? undefined : fc.constantFrom(...fit);
}

export const lists = [
  {
    id: 'colours',
    name: 'colours',
    title: 'Colours',
    type: 'string',
    items: codes.map((value) => ({ id: `colours-item-${value}`, text: value, value })),
  },
];
