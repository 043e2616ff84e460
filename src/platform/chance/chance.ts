import { randomBytes as systemBytes, randomInt } from 'node:crypto';
import { uuid } from '#language';
import type { Uuid } from '#language';

/** Where chance enters: whole numbers below a bound, and bytes nobody can guess. */
export type Chance = {
  readonly draw: (below: number) => number;
  readonly bytes: (count: number) => Buffer;
};

export const systemChance: Chance = {
  draw: (below) => randomInt(below),
  bytes: (count) => systemBytes(count),
};

/** A UUIDv7: the instant in milliseconds, then 74 random bits, so that new rows sort after old ones. */
export function newId(at: Temporal.Instant, chance: Chance = systemChance): Uuid {
  const bytes = chance.bytes(16);
  bytes.writeUIntBE(at.epochMilliseconds, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return uuid.parse(
    [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-'),
  );
}

/** 256 bits that nobody can guess, as 43 URL-safe characters: session, link and form tokens. */
export function newToken(chance: Chance = systemChance): string {
  return chance.bytes(32).toString('base64url');
}
