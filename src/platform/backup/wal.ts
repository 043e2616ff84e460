import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Refusal } from '#platform/errors';

const segmentBytes = 0x100_0000n;
const perFile = 0x1_0000_0000n / segmentBytes;

/** The name of the segment of the log that holds a place, `0/2000028`, in a timeline. */
export function segmentOf(place: string, timeline: number): string {
  const [high = '0', low = '0'] = place.split('/');
  const number = ((BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`)) / segmentBytes;
  return nameOf(timeline, number);
}

function nameOf(timeline: number, number: bigint): string {
  return [BigInt(timeline), number / perFile, number % perFile].map(inEight).join('');
}

function inEight(value: bigint): string {
  return value.toString(16).toUpperCase().padStart(8, '0');
}

/**
 * Refuses a log that has a gap, or a segment that cannot be read, after the last that a base backup brings along. PostgreSQL
 * would take either for its end, and say nothing. Gives how many segments there are to go through.
 */
export async function checkLog(folder: string, last: string): Promise<number> {
  const names = (await readdir(folder).catch(() => []))
    .filter((name) => /^[0-9A-F]{24}\.gz$/.test(name))
    .map((name) => name.slice(0, 24))
    .filter((name) => name > last && numberOf(name) >= numberOf(last))
    .toSorted();
  for (const [place, name] of names.entries()) {
    const missing = gapBetween(names[place - 1] ?? last, name);
    if (missing !== undefined) throw new Refusal('backup.log-gap', { folder, missing });
    await readThrough(folder, `${name}.gz`);
  }
  return names.length;
}

function gapBetween(before: string, name: string): string | undefined {
  const next = numberOf(before) + 1n;
  // Another timeline begins where, or before, the one from which it branches ends.
  if (timelineOf(before) !== timelineOf(name) || numberOf(name) === next) return undefined;
  return nameOf(timelineOf(name), next);
}

function timelineOf(name: string): number {
  return Number.parseInt(name.slice(0, 8), 16);
}

function numberOf(name: string): bigint {
  return BigInt(`0x${name.slice(8, 16)}`) * perFile + BigInt(`0x${name.slice(16)}`);
}

async function readThrough(folder: string, path: string): Promise<void> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  try {
    await pipeline(createReadStream(join(folder, path)), createGunzip(), nowhere);
  } catch {
    throw new Refusal('backup.file-damaged', { folder, path });
  }
}
