import type { TakeNote } from '../notes.ts';
import { noteUnknown, readItems } from './read-components.ts';
import { read, shapes } from './shapes.ts';
import type { SourceItem, SourceList } from './source-form.ts';

const known = ['id', 'name', 'title', 'type', 'items'];

/** The lists of a form, each under its name and its identifier; lists that stand inside a component join them. */
export function readLists(data: readonly unknown[], note: TakeNote) {
  const lists = new Map<string, SourceList>();
  for (const [at, one] of data.entries()) {
    const place = `lists[${String(at)}]`;
    const list = read(shapes.list, one);
    noteUnknown(list, known, [place, note]);
    noteItems(list.items, `${place}.items`, note);
    const items = readItems(list.items, `${place}.items`).map((item) => typed(item, list.type));
    for (const key of [list.name, list.id]) if (key !== '') lists.set(key, { title: list.title, items });
  }
  const keep = (items: readonly unknown[], place: string): string => {
    lists.set(place, { title: '', items: readItems(items, place) });
    return place;
  };
  return { lists, keep };
}

/** A list of numbers has numbers, however they are written. */
function typed(item: SourceItem, type: string): SourceItem {
  const isNumber = type === 'number' && typeof item.value === 'string' && item.value.trim() !== '';
  const number = isNumber ? Number(item.value) : Number.NaN;
  return Number.isFinite(number) ? { ...item, value: number } : item;
}

function noteItems(items: readonly unknown[], place: string, note: TakeNote): void {
  for (const [at, one] of items.entries()) {
    const item = read(shapes.item, one);
    const here = `${place}[${String(at)}]`;
    if (typeof item['conditional'] === 'object' && item['conditional'] !== null)
      note(`${here}.conditional`, 'questions below an option, which the old forms did not draw', 'left out');
  }
}
