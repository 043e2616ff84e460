import { textIn } from '../source/shapes.ts';
import { contentTypes, fieldTypes, isOf } from '../source/component-types.ts';
import type { SourceComponent } from '../source/source-form.ts';
import type { Making } from './made.ts';
import { hasTags, linkedText, oneLine } from './plain-text.ts';

/** Words between questions: under a heading or without one, and how they look. */
export type Content = {
  readonly heading: string;
  readonly text: string;
  readonly welsh: string;
  readonly look: Look;
};
type Look = 'text' | 'inset' | 'details' | 'notification';

const looks: Readonly<Record<string, Look>> = {
  InsetText: 'inset',
  Details: 'details',
  NotificationBanner: 'notification',
};

/** What only says something: the known types, and unknown ones that have words and no title. */
export function isContent({ type, content, title }: SourceComponent): boolean {
  return isOf(contentTypes, type) || (!isOf(fieldTypes, type) && content !== '' && title === '');
}

/** What a component says; nothing where there are no words in it. */
export function contentOf(component: SourceComponent, making: Making): Content | undefined {
  const { form } = making;
  const { type, id } = component;
  const how = type === 'Markdown' || type === 'NotificationBanner' ? 'markdown' : 'html';
  const said = type === 'List' || type === 'FlashCard' ? itemsOf(component, making) : component.content;
  const own =
    type === 'Html' || type === 'Para'
      ? ''
      : oneLine(component.title || textIn(component.options, 'heading'));
  const text = linkedText(said, how);
  if (text === '') return undefined;
  noteLost(said, component.place, making);
  return {
    heading: own,
    text,
    welsh: linkedText(form.welsh(`components.${id}.content`), how),
    look: looks[type] ?? 'text',
  };
}

function itemsOf({ list }: SourceComponent, { form }: Making): string {
  const items = form.lists.get(list)?.items ?? [];
  return items
    .map(({ text, hint }) => `- ${[oneLine(text), oneLine(hint)].filter((one) => one !== '').join(': ')}`)
    .join('\n');
}

/** What words alone cannot carry. */
function noteLost(said: string, place: string, { note }: Making): void {
  const lost = [
    [/<(?:img|picture|svg)\b|!\[/i, 'a picture', 'left out'],
    [/<(?:script|style|iframe|object|embed)\b/i, 'a script, a style or a frame', 'left out'],
    [/<table\b/i, 'a table', 'lines of text'],
    [/<(?:input|select|textarea|button)\b/i, 'a field inside content', 'left out: nobody would read it'],
    [/<(?:label|legend|fieldset)\b/i, 'a label inside content', 'words of the content'],
    [
      /<a\b[^>]*?href\s*=\s*["'](?!\s*https:)|\]\((?!\s*https:)/i,
      'a link inside content to no address of https',
      'its words, with the address behind them',
    ],
    [/\{\{|\{%/, 'a template that puts answers into words', 'kept as it is written: write it anew without'],
  ] as const;
  for (const [shape, was, becomes] of lost) if (shape.test(said)) note(`${place}.content`, was, becomes);
}

export function noteTags(text: string, place: string, { note }: Making): void {
  if (hasTags(text)) note(place, 'HTML', 'its words alone');
  if (/\{\{|\{%/.test(text))
    note(place, 'a template that puts answers into words', 'kept as it is written: write it anew without');
}
