import type { TakeNote } from '../notes.ts';
import { bag, read, shapes, textIn } from './shapes.ts';
import type { SourceComponent, SourceItem } from './source-form.ts';

const known = [
  'id',
  'type',
  'name',
  'title',
  'hint',
  'content',
  'shortDescription',
  'options',
  'schema',
  'list',
  'children',
  'values',
  'nameHasError',
  'errorDescription',
  'subType',
];

/** The components of a page, or the children of one. `keep` takes items that stand in a component and gives their list’s name. */
export function readComponents(
  data: readonly unknown[],
  place: string,
  {
    note,
    keep,
  }: { readonly note: TakeNote; readonly keep: (items: readonly unknown[], place: string) => string },
): readonly SourceComponent[] {
  return data.map((one, at): SourceComponent => {
    const here = `${place}[${String(at)}]`;
    const { values, children, shortDescription: label, ...found } = read(shapes.component, one);
    noteUnknown(found, known, [here, note]);
    const inside =
      values['type'] === 'static' && Array.isArray(values['items']) ? values['items'] : undefined;
    const old = textIn(found.options, 'list') || textIn(values, 'list');
    return {
      ...found,
      label,
      place: here,
      list: found.list || old || (inside ? keep(inside, `${here}.values.items`) : ''),
      children: readComponents(children, `${here}.children`, { note, keep }),
    };
  });
}

/** Says what stands there that nobody reads. */
export function noteUnknown(
  found: Readonly<Record<string, unknown>>,
  names: readonly string[],
  [place, note]: readonly [string, TakeNote],
): void {
  for (const [key, value] of Object.entries(found))
    if (!names.includes(key) && !isNothing(value))
      note(
        place === '' ? key : `${place}.${key}`,
        `“${key}”, which the format does not describe`,
        'left out',
      );
}

/** What says nothing needs no saying. */
export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** The items of a list; of the oldest format a label stands for the text. */
export function readItems(data: readonly unknown[], place: string): readonly SourceItem[] {
  return data.map((one, at): SourceItem => {
    const { id, text, value, description, hint, ...rest } = read(shapes.item, one);
    const said = textIn(bag.parse(hint), 'text') || textIn({ hint }, 'hint') || description;
    const label = text || textIn(rest, 'label') || textIn(rest, 'html');
    return {
      id,
      place: `${place}[${String(at)}]`,
      text: label || String(value),
      value: value === '' ? label : value,
      hint: said,
      condition: textIn(rest, 'condition'),
    };
  });
}
