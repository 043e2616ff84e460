/** A field as AddressBase writes it: text in double quotes even when empty, numbers and dates bare, nothing for none. */
export type Field = { readonly text: string } | { readonly bare: string | number | undefined };

export const text = (value: string | undefined): Field => ({ text: value ?? '' });
export const bare = (value?: string | number): Field => ({ bare: value });
export const empty = (count: number): Field[] => Array.from({ length: count }, () => text(''));

export const csvRow = (fields: readonly Field[]): string => fields.map(written).join(',');

const written = (field: Field): string =>
  'text' in field ? `"${field.text.replaceAll('"', '""')}"` : String(field.bare ?? '');
