import { randomBytes as systemBytes, randomInt } from 'node:crypto';
import { uuidOf } from '#language';
import type { Uuid } from '#language';

/** Where chance enters: whole numbers below a bound, and bytes nobody can guess. */
export type Chance = {
  readonly draw: (below: number) => number;
  readonly bytes: (count: number) => Buffer;
};

export const systemChance: Chance = {
  draw: (below) => randomInt(below),
  bytes: drawBytes,
};

const poolSize = 4_096;
let pool = Buffer.alloc(0);
let taken = 0;

/** A request draws some six times, and the system's generator takes as long for 16 bytes as for 4,096. None is given twice. */
function drawBytes(count: number): Buffer {
  if (count > poolSize) return systemBytes(count);
  if (taken + count > pool.length) {
    pool = systemBytes(poolSize);
    taken = 0;
  }
  taken += count;
  return pool.subarray(taken - count, taken);
}

/** A UUIDv7: the instant in milliseconds, then 74 random bits, so that new rows sort after old ones. */
export function newId(at: Temporal.Instant, chance: Chance = systemChance): Uuid {
  const bytes = chance.bytes(16);
  bytes.writeUIntBE(at.epochMilliseconds, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return uuidOf(bytes);
}

/** 256 bits that nobody can guess, as 43 URL-safe characters: session, link and form tokens. */
export function newToken(chance: Chance = systemChance): string {
  return chance.bytes(32).toString('base64url');
}
