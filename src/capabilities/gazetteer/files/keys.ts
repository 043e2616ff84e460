import type { Layout } from './layouts.ts';

type Values = readonly (string | null)[];

/** The values of a row that tell it from the others of its table, as one text. Numbers lose the zeros before them. */
export function keyOf(layout: Layout, values: Values): string {
  return placesOf(layout)
    .map(({ index, isText }) => {
      const value = values[index] ?? '';
      return isText ? value : String(Number(value));
    })
    .join('|');
}

type Place = { readonly index: number; readonly isText: boolean };

const known = new Map<Layout, readonly Place[]>();

function placesOf(layout: Layout): readonly Place[] {
  const found = known.get(layout);
  if (found) return found;
  // In the order of the key, as the database joins it.
  const places = layout.key.map((name) => {
    const index = layout.columns.findIndex((column) => column.name === name);
    return { index, isText: !['uprn', 'usrn', 'key'].includes(layout.columns[index]?.kind ?? '') };
  });
  known.set(layout, places);
  return places;
}
