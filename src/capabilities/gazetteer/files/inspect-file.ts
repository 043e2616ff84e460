import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '#platform/errors';
import { aboutTheFile } from './layouts.ts';
import { parseLine } from './parse-lines.ts';
import { readChunks } from './read-lines.ts';
import type { Encoding } from './read-lines.ts';
import type { Progress } from '../editions/summary.ts';

export type Inspected = {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly digest: Buffer;
  readonly encoding: Encoding;
  readonly kind: 'full' | 'changes';
  /** How many records the trailer says that there are. */
  readonly said: number;
};

const headAndTail = 8_192;

/**
 * Reads a file once from end to end before anything is staged: which file it is (its digest), how it is encoded, and
 * whether it begins and ends as a gazetteer does.
 */
export async function inspectFile(
  path: string,
  onProgress: (progress: Progress) => void,
): Promise<Inspected> {
  const name = basename(path);
  const bytes = await sizeOf(path, name);
  const hash = createHash('sha256');
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let encoding: Encoding = 'utf-8';
  let head = '';
  let tail = '';
  let done = 0;
  for await (const chunk of readChunks(path)) {
    hash.update(chunk);
    if (encoding === 'utf-8' && !accepts(utf8, chunk)) encoding = 'windows-1252';
    const text = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1');
    head = head.length < headAndTail ? (head + text).slice(0, headAndTail) : head;
    tail = (tail + text).slice(-headAndTail);
    onProgress({ stage: 'checking', done: (done += chunk.length), of: bytes });
  }
  return {
    path,
    name,
    bytes,
    digest: hash.digest(),
    encoding,
    kind: kindOf(head, name),
    said: saidBy(tail, name),
  };
}

async function sizeOf(path: string, file: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new Refusal('gazetteer.file-not-found', { file });
  return found.size;
}

function accepts(decoder: TextDecoder, chunk: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function kindOf(head: string, file: string): Inspected['kind'] {
  // A UTF-8 mark read as Latin-1.
  const fields = parseLine((head.split(/\r?\n/)[0] ?? '').replace(/^ï»¿/, ''));
  if (fields?.[0] !== '10' || fields.length !== aboutTheFile.get('10'))
    throw new Refusal('gazetteer.not-a-gazetteer', { file });
  return fields.at(-1) === 'F' ? 'full' : 'changes';
}

function saidBy(tail: string, file: string): number {
  const fields = parseLine(tail.trimEnd().split(/\r?\n/).at(-1) ?? '');
  const said = Number(fields?.[2]);
  if (fields?.[0] !== '99' || fields.length !== aboutTheFile.get('99') || !Number.isSafeInteger(said))
    throw new Refusal('gazetteer.file-truncated', { file });
  return said;
}
