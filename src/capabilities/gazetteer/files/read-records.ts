import { keyOf } from './keys.ts';
import { readLine } from './read-line.ts';
import type { Found, Read } from './read-line.ts';
import { readLines } from './read-lines.ts';
import type { Reject } from './rejects.ts';
import { splitLine } from './split-line.ts';
import type { Supply, Volume } from './supply/volume.ts';

/** The last line that was taken: which volume of the supply, from 0, and which line of it, from 1. */
export type Place = { readonly volume: number; readonly line: number };

/** One line that brings something. */
export type Line = {
  readonly type: string;
  readonly number: number;
  readonly text: string;
  readonly found: readonly Found[];
};

/** What some hundred kilobytes of a supply bring. */
export type Stretch = {
  readonly at: Place;
  /** Bytes of the whole supply that have been read. */
  readonly done: number;
  readonly file: string;
  /** Lines by type of record. */
  readonly counts: ReadonlyMap<string, number>;
  readonly lines: readonly Line[];
  readonly rejects: readonly Reject[];
};

export const startOfSupply: Place = { volume: 0, line: 0 };

/** Reads the records of a supply in order, from the line after `from`. */
export async function* readRecords(supply: Supply, from: Place): AsyncGenerator<Stretch, void> {
  let before = 0;
  for (const [index, volume] of supply.volumes.entries()) {
    if (index >= from.volume)
      yield* readVolume(volume, { index, before, after: index === from.volume ? from.line : 0 });
    before += volume.source.bytes;
  }
}

type Where = { readonly index: number; readonly before: number; readonly after: number };

async function* readVolume(volume: Volume, { index, before, after }: Where): AsyncGenerator<Stretch, void> {
  const { source, encoding, format, kind } = volume;
  const reading = { format, isFull: kind === 'full' };
  const start = Math.max(after, format.hasHeadings ? 1 : 0);
  for await (const { first, lines, bytes } of readLines(source, encoding)) {
    const at = { volume: index, line: first + lines.length - 1 };
    if (at.line <= start) continue;
    const stretch = openStretch(source.name);
    for (const [place, text] of lines.entries()) {
      const number = first + place;
      if (number <= start || text === '') continue;
      stretch.take(number, text, readLine(splitLine(text), reading));
    }
    yield { at, done: before + bytes, ...stretch.taken };
  }
}

function openStretch(file: string) {
  const counts = new Map<string, number>();
  const lines: Line[] = [];
  const rejects: Reject[] = [];
  const take = (number: number, text: string, read: Read): void => {
    const { type } = read;
    counts.set(type, (counts.get(type) ?? 0) + 1);
    const of = { file, number, type, text };
    if ('reason' in read) {
      rejects.push({ ...of, key: read.key, reason: read.reason });
      return;
    }
    if (read.found.length > 0) lines.push({ type, number, text, found: read.found });
    for (const { remark, layout, values } of read.found)
      if (remark) rejects.push({ ...of, key: keyOf(layout, values), reason: remark });
  };
  return { take, taken: { file, counts, lines, rejects } };
}
