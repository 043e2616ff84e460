/** Where the scanner stands: in text, inside a tag, inside a value by its quotation mark, or in a script or style. */
export type Mode = 'text' | 'tag' | 'code' | '"' | "'";

export interface Cursor {
  mode: Mode;
  source: string;
  at: number;
  /** The piece with white space shortened. */
  out: string;
  element: string;
  attribute: string;
  /** Whether the piece ends inside the name of an element or attribute, or after a bare equals sign. */
  isInName: boolean;
  isAtValueStart: boolean;
  /** Inside `pre` and `textarea`, where white space is shown. */
  keepsSpace: boolean;
}

export function start(): Cursor {
  return {
    mode: 'text',
    source: '',
    at: 0,
    out: '',
    element: '',
    attribute: '',
    isInName: false,
    isAtValueStart: false,
    keepsSpace: false,
  };
}

/** Goes through one piece of a template, from the state in which the piece before it ended. */
export function scan(cursor: Cursor, piece: string): void {
  cursor.source = piece;
  cursor.at = 0;
  cursor.out = '';
  while (cursor.at < piece.length) step(cursor);
}

function step(cursor: Cursor): void {
  if (cursor.mode === 'text') text(cursor);
  else if (cursor.mode === 'tag') tag(cursor);
  else if (cursor.mode === 'code') code(cursor);
  else value(cursor, cursor.mode);
}

const tagOpening = /<(\/?[a-z][^\s/>]*|\/?$)/giu;

function text(cursor: Cursor): void {
  tagOpening.lastIndex = cursor.at;
  const opening = tagOpening.exec(cursor.source);
  const words = cursor.source.slice(cursor.at, opening?.index);
  cursor.out += cursor.keepsSpace ? words : words.replaceAll(/\s*\n\s*/gu, '\n');
  cursor.at += words.length;
  if (opening !== null) openTag(cursor, opening[1] ?? '');
}

function openTag(cursor: Cursor, element: string): void {
  cursor.mode = 'tag';
  cursor.element = element.toLowerCase();
  cursor.isInName = true;
  cursor.out += `<${element}`;
  cursor.at += element.length + 1;
  if (/^\/?(?:pre|textarea)$/u.test(cursor.element)) cursor.keepsSpace = !cursor.element.startsWith('/');
}

const space = /\s+/uy;
const quoted = /=\s*["']/uy;
const close = /\/?>/uy;
const word = /[^\s"'>=/]+|=\s*|["'/]/uy;

function tag(cursor: Cursor): void {
  if (take(cursor, space) !== undefined) {
    cursor.out += ' ';
    cursor.isInName = false;
    return;
  }
  const opening = take(cursor, quoted);
  if (opening !== undefined) return openValue(cursor, opening);
  const closing = take(cursor, close);
  if (closing !== undefined) return closeTag(cursor, closing);
  cursor.attribute = (take(cursor, word) ?? '').toLowerCase();
  cursor.out += cursor.source.slice(cursor.at - cursor.attribute.length, cursor.at);
  cursor.isInName = true;
}

function take(cursor: Cursor, token: RegExp): string | undefined {
  token.lastIndex = cursor.at;
  const found = token.exec(cursor.source)?.[0];
  cursor.at += found?.length ?? 0;
  return found;
}

function closeTag(cursor: Cursor, token: string): void {
  // Before a slash the space stays: without it the slash would belong to a value without quotation marks.
  cursor.out = (token === '>' ? cursor.out.trimEnd() : cursor.out) + token;
  cursor.mode = isCode(cursor.element) ? 'code' : 'text';
}

const isCode = (element: string) => element === 'script' || element === 'style';

function openValue(cursor: Cursor, token: string): void {
  if (cursor.attribute === '') throw new SyntaxError(`A template has a hole in a name of <${cursor.element}`);
  cursor.out += token;
  cursor.mode = token.endsWith('"') ? '"' : "'";
  cursor.isAtValueStart = true;
}

function value(cursor: Cursor, quote: '"' | "'"): void {
  const end = cursor.source.indexOf(quote, cursor.at);
  const words = cursor.source.slice(cursor.at, end === -1 ? undefined : end);
  if (words.trim() !== '') cursor.isAtValueStart = false;
  cursor.out += words;
  cursor.at += words.length;
  if (end === -1) return;
  cursor.mode = 'tag';
  cursor.isInName = false;
  cursor.attribute = '';
  cursor.out += quote;
  cursor.at += 1;
}

function code(cursor: Cursor): void {
  const end = cursor.source.toLowerCase().indexOf(`</${cursor.element}`, cursor.at);
  const words = cursor.source.slice(cursor.at, end === -1 ? undefined : end);
  cursor.out += words;
  cursor.at += words.length;
  if (end !== -1) cursor.mode = 'text';
}
