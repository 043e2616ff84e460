import type { TakeNote } from '../notes.ts';
import { roleOf } from './page-role.ts';
import { isNothing, noteUnknown, readComponents } from './read-components.ts';
import { bag, isFalse, numberIn, read, shapes, textIn } from './shapes.ts';
import type { SourceComponent, SourceLink, SourcePage, SourceRepeat } from './source-form.ts';

const known = [
  'id',
  'path',
  'title',
  'controller',
  'section',
  'condition',
  'components',
  'componentsAfter',
  'next',
  'options',
  'repeat',
];

const lost: Readonly<Record<string, readonly [string, string]>> = {
  repeatField: ['that a section repeats as often as an answer says', 'asked once'],
  events: ['calls to other systems', 'left out: connectors and subscribers say it here'],
  view: ['a template of its own', 'left out: it looks as our pages do'],
  options: ['how rows are shown, and their headings', 'left out: each of a list has its own summary'],
  backLinkText: ['the words of the link back', 'left out: the portal has its own'],
};

function noteLost(page: Readonly<Record<string, unknown>>, place: string, note: TakeNote): void {
  for (const [key, [was, becomes]] of Object.entries(lost))
    if (!isNothing(page[key])) note(`${place}.${key}`, was, becomes);
}

export type ReadingPages = {
  readonly note: TakeNote;
  readonly keep: (items: readonly unknown[], place: string) => string;
};

export function readPages(data: readonly unknown[], reading: ReadingPages): readonly SourcePage[] {
  return data.map((one, at) => readPage(one, `pages[${String(at)}]`, reading));
}

function readPage(data: unknown, place: string, { note, keep }: ReadingPages): SourcePage {
  const page = read(shapes.page, data);
  noteUnknown(page, [...known, ...Object.keys(lost)], [place, note]);
  noteLost(page, place, note);
  const components = [
    ...readComponents(page.components, `${place}.components`, { note, keep }),
    ...readComponents(page.componentsAfter, `${place}.componentsAfter`, { note, keep }),
  ];
  const named = roleOf(page.controller, place, note);
  const role = named === 'asks' && page.path === '/summary' && components.length === 0 ? 'summary' : named;
  return {
    place,
    id: page.id,
    path: page.path,
    title: page.title,
    role,
    section: page.section,
    condition: page.condition,
    links: page.next.flatMap((link, index) => readLink(link, `${place}.next[${String(index)}]`, note)),
    components,
    ...(role === 'repeats' ? { repeat: readRepeat(page.repeat, page.title, components) } : {}),
  };
}

function readLink(data: unknown, place: string, note: TakeNote): readonly SourceLink[] {
  const link = read(shapes.link, data);
  if (link.redirect !== '')
    note(`${place}.redirect`, 'a link to another site', 'left out: say it on a page that ends the journey');
  return link.path === '' ? [] : [{ place, to: link.path, condition: link.condition }];
}

/** As many as a list of ours takes. */
const mostRows = 50;

/** DEFRA names the list and its bounds; the older form builder has it in the one field that repeats. */
function readRepeat(
  repeat: Readonly<Record<string, unknown>>,
  title: string,
  components: readonly SourceComponent[],
): SourceRepeat {
  const [options, schema] = [bag.parse(repeat['options']), bag.parse(repeat['schema'])];
  const rows = components.find(({ children }) => children.length > 0);
  const field = rows ?? components.find(({ name }) => name !== '') ?? nothing;
  return {
    name: textIn(options, 'name') || field.name,
    title: textIn(options, 'title') || (rows ?? { title }).title,
    least: numberIn(schema, 'min') ?? 1,
    most: numberIn(schema, 'max') ?? mostRows,
    isOptional: rows !== undefined && isFalse(rows.options, 'required'),
  };
}

const nothing = { name: '' };
