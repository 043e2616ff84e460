import type { Said } from '../../house/schema-of.ts';
import { hostileEncodings, hostileValues, markup } from '../hostile-values.ts';
import type { Chance } from './chance.ts';

/** A value as it goes over the wire in an address or a form: percent-encoded. */
export type Wire = string;

/** What a field lets in, by its schema: in most cases truly, else nearly or not at all. */
export function valueFor(chance: Chance, field: Said | undefined, truths: readonly string[]): Wire {
  const valid = () => encode(truths.length > 0 ? chance.pick(truths) : validOf(chance, field));
  const way = chance.below(10);
  if (way < 4) return valid();
  return way < 7 ? nearly(chance, decodeURIComponent(valid())) : hostile(chance);
}

function validOf(
  chance: Chance,
  { type, format, enum: options, const: only, maxLength = 20 }: Said = {},
): string {
  if (only !== undefined) return only;
  if (options) return String(chance.pick(options));
  if (format === 'uuid')
    return `0190000${String(chance.below(10))}-0000-7000-8000-00000000000${String(chance.below(10))}`;
  if (type === 'number' || type === 'integer') return String(chance.below(10_000));
  return 'words'.repeat(chance.below(5) + 1).slice(0, maxLength);
}

/** A good value with something about it that is not: case, ends, length, one character, its script. */
export function nearly(chance: Chance, value: string): Wire {
  const at = chance.below(value.length + 1);
  const ways: readonly (() => string)[] = [
    () => value.toUpperCase(),
    () => ` ${value}\t`,
    () => value.slice(0, -1),
    () => `${value}${value}`,
    () => value.slice(0, at) + chance.pick(odd) + value.slice(at + 1),
    () => value.slice(0, at) + chance.pick(odd) + value.slice(at),
    () => value.replaceAll(/[0-9]/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
    () => value.padEnd(chance.pick([41, 201, 256, 2_001]), 'x'),
    () => `-${value}`,
    () => `${value}.0`,
    () => '',
  ];
  return encode(chance.pick(ways)());
}

const odd = [
  '\u0000',
  '\ud800',
  '\udfff',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\r\n',
  "'",
  '"',
  '<',
  '%',
  '\\',
  '/',
  '..',
  ';',
  '😀',
  '\u0301',
];

export function hostile(chance: Chance): Wire {
  const way = chance.below(10);
  if (way < 2) return encode(markup);
  if (way < 6) return encode(chance.pick(hostileValues));
  if (way < 8) return chance.pick(hostileEncodings);
  const length = chance.pick([1, 5, 50, 1_000]);
  const points = Array.from({ length }, () => chance.below(way === 8 ? 0x250 : 0x11_0000));
  return encode(String.fromCodePoint(...points));
}

/** Percent-encodes whatever it is: what is half of a pair goes as the three bytes that no decoder takes. */
export function encode(value: string): Wire {
  return Array.from(value, (character) =>
    character.isWellFormed() ? encodeURIComponent(character) : '%ED%A0%80',
  ).join('');
}
