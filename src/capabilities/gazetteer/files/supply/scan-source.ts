import { createHash } from 'node:crypto';
import type { Encoding } from '../read-lines.ts';
import { splitLine } from '../split-line.ts';
import { lineFinder } from './find-lines.ts';
import type { Scan } from './scan.ts';
import type { Source } from './source.ts';

const headAndTail = 8_192;

/** Reads a file once from end to end: its digest, its letters, its first and last lines, how many fields its records have. */
export async function scanSource({ read }: Source, onRead: (bytes: number) => void): Promise<Scan> {
  const hash = createHash('sha256');
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const lines = lineFinder();
  let encoding: Encoding = 'utf-8';
  let [head, tail] = [Buffer.alloc(0), Buffer.alloc(0)];
  for await (const bytes of read()) {
    const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    hash.update(piece);
    if (encoding === 'utf-8' && !accepts(utf8, piece)) encoding = 'windows-1252';
    if (head.length < headAndTail) head = Buffer.concat([head, piece.subarray(0, headAndTail)]);
    tail = Buffer.concat([tail, piece.subarray(-headAndTail)]).subarray(-headAndTail);
    lines.look(piece);
    onRead(piece.length);
  }
  return { digest: hash.digest(), encoding, ...endsOf(head, tail), ...lines.found() };
}

function endsOf(head: Buffer, tail: Buffer): Pick<Scan, 'first' | 'second' | 'last'> {
  const [first, second] = linesOf(head);
  const last = linesOf(tail).findLast((line) => line.trim() !== '');
  return { first: fieldsOf(first), second: fieldsOf(second), last: fieldsOf(last) };
}

function accepts(decoder: TextDecoder, piece: Uint8Array): boolean {
  try {
    decoder.decode(piece, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function fieldsOf(line = ''): readonly string[] {
  return splitLine(line) ?? [];
}

/** Good enough for numbers and codes; a UTF-8 mark is read as three letters. */
function linesOf(bytes: Buffer): string[] {
  return bytes
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .split(/\r?\n/);
}
