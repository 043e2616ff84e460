import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCardNumber } from './card-scheme.ts';
import { drawReference, sayReference } from './case-reference.ts';
import { hasMaskedCard, maskCards } from './mask-cards.ts';
import { text } from './text.ts';

const seed = Number(process.env['SEED'] ?? 20_261_122);
let state = seed;
/** A whole number below `below`; the same seed draws the same (xorshift, 32 bits). */
function draw(below: number): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % below;
}
const drawn = (many: number) => Array.from({ length: many }, () => String(draw(10))).join('');
const pick = <Item>(items: readonly [Item, ...Item[]]): Item => items[draw(items.length)] ?? items[0];

/** A number of some scheme that no bank has given out, with its check digit. */
function drawCard(lengths: readonly number[] = [13, 14, 15, 16, 18, 19]): string {
  const beginnings: readonly [readonly [string, number], ...(readonly [string, number])[]] = [
    ['4', 16],
    ['4', 13],
    ['4', 19],
    [String(51 + draw(5)), 16],
    [String(2221 + draw(500)), 16],
    ['34', 15],
    ['37', 15],
    ['36', 14],
    ['3056', 14],
    ['6011', 16],
    ['65', 16],
    ['622126', 16],
    ['3530', 16],
    ['6759', 18],
    ['6304', 19],
    ['2201', 16],
  ];
  const [beginning, length] = pick(beginnings);
  if (!lengths.includes(length)) return drawCard(lengths);
  const stem = beginning + drawn(length - 1 - beginning.length);
  for (let check = 0; check < 10; check += 1)
    if (isCardNumber(`${stem}${String(check)}`)) return `${stem}${String(check)}`;
  throw new Error('no digit checks');
}

const fours = (card: string, by: string) => card.match(/.{1,4}/g)?.join(by) ?? card;
const each = (card: string, by: string) => Array.from(card).join(by);
const inScript = (card: string, nought: number) =>
  Array.from(card, (digit) => String.fromCodePoint(nought + Number(digit))).join('');

/** Ways in which people write a card's number; those with words in between are for cards printed in fours. */
const formats: readonly (readonly [string, (card: string) => string])[] = [
  ['plain', (card) => card],
  ['in a sentence', (card) => `my card is ${card}.`],
  ['after a colon', (card) => `card:${card},exp 12/27`],
  ['with its expiry and code', (card) => `${card} 1227 123`],
  ['in brackets', (card) => `(${card})`],
  ['glued to words', (card) => `card${card}visa`],
  ['in fours', (card) => fours(card, ' ')],
  ['in fours with dashes', (card) => fours(card, '-')],
  ['in fours with dots', (card) => fours(card, '.')],
  ['in fours with slashes', (card) => fours(card, '/')],
  ['in fours with underscores', (card) => fours(card, '_')],
  ['in fours with two blanks', (card) => fours(card, '  ')],
  ['in fours with blanks that do not break', (card) => fours(card, '\u00a0')],
  ['in fours with thin blanks', (card) => fours(card, '\u2009')],
  ['in fours with long dashes', (card) => fours(card, ' – ')],
  ['in fours with minus signs that do not break', (card) => fours(card, '\u2011')],
  ['in fours with blanks of no width', (card) => fours(card, '\u200b')],
  ['in fours on lines', (card) => fours(card, '\n')],
  ['in fours with tabs', (card) => fours(card, '\t')],
  ['in fours with bars', (card) => fours(card, ' | ')],
  ['in threes', (card) => card.match(/.{1,3}/g)?.join(' ') ?? card],
  ['in twos', (card) => card.match(/.{1,2}/g)?.join(' ') ?? card],
  ['digit by digit', (card) => each(card, ' ')],
  ['digit by digit with dots', (card) => each(card, '.')],
  ['in full width', (card) => inScript(card, 0xff10)],
  ['in Arabic', (card) => inScript(card, 0x660)],
  ['in Devanagari, in fours', (card) => fours(inScript(card, 0x966).normalize(), ' ')],
  ['in bold mathematics', (card) => inScript(card, 0x1d7ce)],
  ['after a telephone number', (card) => `07700 900982 ${card}`],
  ['with words between', (card) => fours(card, ' then ')],
  ['with commas between', (card) => fours(card, ', ')],
  ['with a story between', (card) => fours(card, ' and the next ones are ')],
];
const inThirteen = new Set(['in threes', 'in twos', 'digit by digit', 'digit by digit with dots']);
const isApart = (name: string) => /words between|commas|story/.test(name);

function lengthsFor(name: string): readonly number[] | undefined {
  if (isApart(name)) return [16, 19];
  return inThirteen.has(name) ? [14, 15, 16, 18, 19] : undefined;
}

test('of 100,000 card numbers in more than thirty ways of writing none is kept', (t) => {
  t.diagnostic(`seed ${String(seed)}`);
  assert.ok(formats.length >= 30);
  const kept: string[] = [];
  const stored = text(5_000);
  for (let turn = 0; turn < 100_000; turn += 1) {
    const [name, write] = formats[turn % formats.length] ?? ['', (card: string) => card];
    const card = drawCard(lengthsFor(name));
    const masked = stored.parse(write(card));
    if (asDigits(masked).includes(card) || !hasMaskedCard(masked))
      kept.push(`${name}: ${write(card)}: ${masked}`);
  }
  assert.deepEqual(kept.slice(0, 10), [], `${String(kept.length)} kept`);
});

function asDigits(masked: string): string {
  return Array.from(masked)
    .flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      const nought = [0x30, 0x660, 0x966, 0xff10, 0x1d7ce].find(
        (first) => code >= first && code < first + 10,
      );
      return nought === undefined ? [] : [String(code - nought)];
    })
    .join('');
}

test('only what was masked is said to be', () => {
  for (const typed of ['', 'Much', '** urgent ** 12 tyres', '***** 5 stars', '1234', '* '.repeat(5_000)])
    assert.equal(hasMaskedCard(typed), false, typed.slice(0, 40));
});

test('what is left are the last four digits, in their places', () => {
  assert.equal(
    maskCards('Card 4929 1234 5678 9019 ok'),
    'Card 4929 1234 5678 9019 ok',
    'the check digit is wrong',
  );
  assert.equal(maskCards('Card 4111 1111 1111 1111 ok'), 'Card **** **** **** 1111 ok');
  assert.equal(maskCards('378282246310005, 4111-1111-1111-1111'), '***********0005, ****-****-****-1111');
  assert.equal(maskCards(maskCards('4111111111111111')), '************1111');
});

const digit = () => String(draw(10));
const two = (below: number) => String(draw(below) + 1).padStart(2, '0');
const harmless: Readonly<Record<string, () => string>> = {
  'a UPRN': () => `UPRN ${String(100_000_000 + draw(900_000_000))}${drawn(3)}`,
  'two UPRNs': () => `1000${drawn(8)} and 2000${drawn(8)}`,
  'case references': () => `${sayReference(drawReference(draw))}, ${sayReference(drawReference(draw))}`,
  'a telephone number': () => `0${pick(['7700', '1632', '113', '20', '800'])} ${drawn(3)} ${drawn(4)}`,
  'two telephone numbers': () => `07${drawn(3)} ${drawn(6)} or 0${drawn(4)} ${drawn(6)}`,
  'a telephone number from abroad': () => `+44 7${drawn(3)} ${drawn(6)}`,
  'a date with its time': () => `20${two(30)}-${two(12)}-${two(28)} ${two(23)}:${two(59)}:${two(59)}`,
  dates: () => `from ${two(28)}/${two(12)}/20${two(30)} to ${two(28)}/${two(12)}/20${two(30)}`,
  'a moment as machines write it': () =>
    `20${two(30)}-${two(12)}-${two(28)}T${two(23)}:${two(59)}:${two(59)}.${drawn(3)}Z`,
  'a place on the National Grid': () => `TA ${drawn(5)} ${drawn(5)}`,
  'eastings and northings': () => `${String(100_000 + draw(550_000))}, ${String(5_000 + draw(1_210_000))}`,
  'eastings and northings with a blank': () =>
    `${String(100_000 + draw(550_000))} ${String(5_000 + draw(1_210_000))}`,
  'a National Insurance number': () => `QQ ${two(99)} ${two(99)} ${two(99)} C`,
  'an account as banks write it abroad': () =>
    `GB${two(99)} NWBK ${drawn(4)} ${drawn(4)} ${drawn(4)} ${drawn(2)}`,
  'the same without blanks': () => `GB${two(99)}NWBK${drawn(14)}`,
  'a sort code and an account': () => `sort code ${two(99)}-${two(99)}-${two(99)} account ${drawn(8)}`,
  money: () => `£${digit()}${drawn(2)}.${drawn(2)} of £${drawn(3)}.${drawn(2)}`,
  'longitude and latitude': () => `53.${drawn(6)}, -0.${drawn(6)}`,
};

for (const [name, write] of Object.entries(harmless))
  test(`${name} is no card number, but for fewer than one in a thousand`, () => {
    const wrong: string[] = [];
    for (let turn = 0; turn < 10_000; turn += 1) {
      const typed = write();
      if (maskCards(typed) !== typed) wrong.push(`${typed} → ${maskCards(typed)}`);
    }
    assert.ok(wrong.length < 10, `${String(wrong.length)}: ${wrong.slice(0, 5).join('; ')}`);
  });

test('looking costs a text of 2,000 characters no time that anybody would notice', (t) => {
  const story = 'The fridge has lain by the gate since Tuesday. '.repeat(42);
  const ours = `${story} 07700 900982, 01632 960001, 12 Mill Lane`;
  const before = process.hrtime.bigint();
  for (let turn = 0; turn < 2_000; turn += 1) maskCards(ours);
  const taken = Number(process.hrtime.bigint() - before) / 2_000 / 1_000;
  t.diagnostic(`${taken.toFixed(1)} µs a text of ${String(ours.length)} characters`);
  const digits = '1 '.repeat(5_000);
  const start = process.hrtime.bigint();
  maskCards(digits);
  assert.ok(Number(process.hrtime.bigint() - start) / 1e6 < 2_000, 'digits without end are read too');
});
