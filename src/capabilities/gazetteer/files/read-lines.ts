import { open } from 'node:fs/promises';

export type Encoding = 'utf-8' | 'windows-1252';

/** One line of a file without its end, with its number from 1 and the bytes read so far. */
export type Lines = { readonly first: number; readonly lines: readonly string[]; readonly bytes: number };

const chunkBytes = 256 * 1024;

/** No record is nearly so long; a file without line ends is not text. */
const longestLine = 64 * 1024;

/** Reads a text file in stretches of whole lines, in memory that does not depend on its size. */
export async function* readLines(path: string, encoding: Encoding): AsyncGenerator<Lines, void> {
  const decoder = new TextDecoder(encoding);
  let carried = '';
  let next = 1;
  let bytes = 0;
  for await (const chunk of readChunks(path)) {
    bytes += chunk.length;
    const lines = (carried + decoder.decode(chunk, { stream: true })).split('\n');
    carried = (lines.pop() ?? '').slice(0, longestLine);
    if (lines.length === 0) continue;
    yield { first: next, lines: lines.map(withoutReturn), bytes };
    next += lines.length;
  }
  carried += decoder.decode();
  if (carried !== '') yield { first: next, lines: [withoutReturn(carried)], bytes };
}

export async function* readChunks(path: string): AsyncGenerator<Uint8Array, void> {
  await using file = await open(path);
  const buffer = Buffer.allocUnsafe(chunkBytes);
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, chunkBytes);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
