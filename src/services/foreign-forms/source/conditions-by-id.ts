import { relativeIn } from './conditions-by-name.ts';
import { bag, textIn } from './shapes.ts';
import type { Bag, SourceList } from './source-form.ts';
import type { Compared, Told } from './told.ts';
import { lengthOperators } from '../meaning/compare-words.ts';

/** What identifiers stand for: components and lists. */
export type ById = {
  readonly fieldOf: (componentId: string) => string | undefined;
  readonly lists: ReadonlyMap<string, SourceList>;
};

/** A condition of schema 2: its items are joined by one coordinator. */
export function conditionById(wrapper: Bag, by: ById): Told {
  const items = Array.isArray(wrapper['items']) ? wrapper['items'] : [];
  const parts = items.map((item) => itemTold(bag.parse(item), by));
  const [only] = parts;
  if (!only) return { never: 'it compares nothing' };
  if (parts.length === 1) return only;
  return textIn(wrapper, 'coordinator') === 'or' ? { any: parts } : { all: parts };
}

function itemTold(item: Bag, by: ById): Told {
  const componentId = textIn(item, 'componentId');
  if (componentId === '') return { named: textIn(item, 'conditionId') };
  const field = by.fieldOf(componentId);
  if (field === undefined) return { never: 'it asks for a component that is not there' };
  const compared = { field, operator: textIn(item, 'operator'), isEvery: false };
  const value = item['value'];
  const kind = textIn(item, 'type');
  if (kind === 'ListItemRef') return ofItems(bag.parse(value), compared, by);
  const relative = kind === 'RelativeDate' ? relativeIn(bag.parse(value)) : undefined;
  if (relative) return { compared: { ...compared, values: [], isBare: false, relative } };
  return plainTold(value, compared);
}

function plainTold(value: unknown, compared: Pick<Compared, 'field' | 'operator' | 'isEvery'>): Told {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  if (!isPlain) return { never: 'its value cannot be read' };
  const isQuoted = typeof value === 'string' || lengthOperators.includes(compared.operator);
  return { compared: { ...compared, values: [isQuoted ? String(value) : value], isBare: !isQuoted } };
}

/** Values of a list are compared as quoted text, whatever the list holds. */
function ofItems(value: Bag, compared: Pick<Compared, 'field' | 'operator'>, { lists }: ById): Told {
  const list = lists.get(textIn(value, 'listId'));
  const wanted: readonly unknown[] = Array.isArray(value['itemId']) ? value['itemId'] : [value['itemId']];
  const values = wanted.map((id) => list?.items.find((item) => item.id !== '' && item.id === id)?.value);
  const found = values.flatMap((one) => (one === undefined ? [] : [one]));
  if (found.length < values.length) return { never: 'it asks for an item of a list that is not there' };
  const isEvery = textIn(value, 'itemsCoordinator') === 'and';
  return { compared: { ...compared, values: found.map(String), isBare: false, isEvery } };
}
