import type { Source } from './supply/source.ts';

export type Encoding = 'utf-8' | 'windows-1252';

/** Whole lines of a file without their ends, the number of the first of them from 1, and the bytes read so far. */
export type Lines = { readonly first: number; readonly lines: readonly string[]; readonly bytes: number };

/** No record is nearly so long; a file without line ends is not text. */
const longestLine = 64 * 1024;

/** Reads a text in stretches of whole lines, in memory that does not depend on its size. */
export async function* readLines({ read }: Source, encoding: Encoding): AsyncGenerator<Lines, void> {
  const decoder = new TextDecoder(encoding);
  let carried = '';
  let next = 1;
  let bytes = 0;
  for await (const piece of read()) {
    bytes += piece.length;
    const lines = (carried + decoder.decode(piece, { stream: true })).split('\n');
    carried = (lines.pop() ?? '').slice(0, longestLine);
    if (lines.length === 0) continue;
    yield { first: next, lines: lines.map(withoutReturn), bytes };
    next += lines.length;
  }
  carried += decoder.decode();
  if (carried !== '') yield { first: next, lines: [withoutReturn(carried)], bytes };
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
