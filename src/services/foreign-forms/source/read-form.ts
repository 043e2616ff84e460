import { Refusal } from '#platform/errors';
import type { TakeNote } from '../notes.ts';
import { conditionById } from './conditions-by-id.ts';
import { conditionByName } from './conditions-by-name.ts';
import { noteSettings, welshIn } from './note-settings.ts';
import { readLists } from './read-lists.ts';
import { readPages } from './read-pages.ts';
import { bag, read, shapes } from './shapes.ts';
import type { FormShape } from './shapes.ts';
import type { Engine, ForeignFormat, SourceForm, SourceList, SourcePage } from './source-form.ts';
import type { ToldCondition } from './told.ts';

const mostPages = 1_000;

/** Reads a definition that somebody says is of a format. Refused when it is none, or plainly of the other format. */
export function readForm(data: unknown, format: ForeignFormat, note: TakeNote): SourceForm {
  const form = shapeOf(data);
  const other = formatOf(form);
  if (other !== undefined && other !== format)
    throw new Refusal('foreign-form.other-format', { given: format, format: other });
  if (form.pages.length > mostPages)
    throw new Refusal('foreign-form.too-long', { pages: form.pages.length, most: mostPages });
  noteSettings(form, note);
  const { lists, keep } = readLists(form.lists, note);
  const pages = readPages(form.pages, { note, keep });
  return {
    format,
    name: form.name,
    isWelsh: form.metadata['isWelsh'] === true || form.metadata['language'] === 'cy',
    engine: engineOf(form, format),
    startPage: form.startPage,
    pages,
    lists,
    conditions: readConditions(form, { pages, lists }, note),
    declaration: form.declaration,
    welsh: welshIn(form.metadata),
  };
}

/** The definition itself; the older runner took it from `values`, too. */
function shapeOf(data: unknown): FormShape {
  const outer = bag.parse(data);
  const definition = Array.isArray(outer['pages']) ? outer : bag.parse(outer['values']);
  const parsed = shapes.form.safeParse(definition);
  if (!parsed.success || parsed.data.pages.length === 0) throw new Refusal('foreign-form.none');
  if (!parsed.data.pages.some((page) => 'path' in bag.parse(page) || 'components' in bag.parse(page)))
    throw new Refusal('foreign-form.none');
  return parsed.data;
}

/** What a definition plainly is; nothing for one that could be either. */
function formatOf(form: FormShape): ForeignFormat | undefined {
  if (form['schema'] === 2 || form.engine === 'V2') return 'defra-v2';
  const isOlder = form['schema'] === undefined && typeof form['version'] === 'number';
  return isOlder ? 'digital-form-builder' : undefined;
}

function engineOf(form: FormShape, format: ForeignFormat): Engine {
  if (format === 'digital-form-builder')
    return { routing: 'links', unasked: 'error', isSectioned: true, fallsToSummary: true };
  const routing = form.engine === 'V2' ? 'order' : 'links';
  return { routing, unasked: 'empty', isSectioned: false, fallsToSummary: false };
}

type Around = { readonly pages: readonly SourcePage[]; readonly lists: ReadonlyMap<string, SourceList> };

function readConditions(form: FormShape, { pages, lists }: Around, note: TakeNote) {
  const names = new Map(
    pages.flatMap(({ components }) =>
      components.flatMap(({ id, name }) => (id === '' ? [] : [[id, name] as const])),
    ),
  );
  const conditions = new Map<string, ToldCondition>();
  for (const [at, one] of form.conditions.entries()) {
    const wrapper = read(shapes.condition, one);
    const place = `conditions[${String(at)}]`;
    const told = Array.isArray(wrapper['items'])
      ? conditionById(wrapper, { fieldOf: (id) => names.get(id), lists })
      : conditionByName(wrapper['value']);
    const says = wrapper.displayName || wrapper.name || wrapper.id;
    if ('never' in told)
      note(place, `the condition “${says}”: ${told.never}`, 'never true, as in the old form');
    for (const key of [wrapper.name, wrapper.id]) if (key !== '') conditions.set(key, { place, says, told });
  }
  return conditions;
}
