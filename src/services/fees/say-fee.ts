import { sayPounds } from '#language';
import type { Tongue } from '#language';
import type { Fee } from '../definition/fee.ts';
import type { FeeWords } from '../definition/fee-words.ts';
import { feePhrases } from './fee-phrases.ts';
import type { FeeLine, Reckoned } from './reckon-fee.ts';

type Saying = { readonly words: FeeWords; readonly tongue: Tongue };

/** An amount to pay, with its pence: `£38.00`. */
export function sayPence(pence: number, tongue: Tongue): string {
  const said = sayPounds(Math.abs(pence), tongue);
  const exact = pence % 100 === 0 ? `${said}.00` : said;
  return pence < 0 ? `−${exact}` : exact;
}

/** What a service costs before anything is answered, in sentences. */
export function sayFee(fee: Fee, saying: Saying): readonly string[] {
  const { words, tongue } = saying;
  const phrases = feePhrases[tongue];
  const { charge, rows = [], concessions } = fee;
  const said = (pence: number) => (pence === 0 ? phrases.off(100) : sayPence(pence, tongue));
  const others = concessions.map(({ concession, pays, off = 0 }) => {
    const label = labelOf(words.concessions, concession);
    return phrases.labelled(label, pays === undefined ? phrases.off(off) : said(pays));
  });
  if (fee.count !== undefined) return [...sayCounted(fee, saying), ...others];
  const byRow = rows.map((row) => phrases.labelled(labelOf(words.rows, row.row), said(row.charge)));
  if (charge === undefined) return [...byRow, ...others];
  const usual = rows.length > 0 ? phrases.otherwise(said(charge)) : phrases.costs(sayPence(charge, tongue));
  return [...byRow, usual, ...others];
}

function sayCounted({ each, free = 0, least, most, bands = [] }: Fee, { words, tongue }: Saying): string[] {
  const phrases = feePhrases[tongue];
  const { item = '', items = '' } = words;
  const said = (pence: number) => sayPence(pence, tongue);
  if (each === undefined)
    return bands.map((band, index) => {
      const limit = band['up-to'];
      const before = bands[index - 1]?.['up-to'] ?? 0;
      const size =
        limit === undefined
          ? phrases.moreThan(before, { item, items })
          : phrases.upTo(limit, { item, items });
      return phrases.labelled(size, said(band.charge));
    });
  return [
    phrases.each(said(each), item),
    ...(free > 0 ? [phrases.free(free)] : []),
    ...(least === undefined ? [] : [phrases.least(said(least))]),
    ...(most === undefined ? [] : [phrases.most(said(most))]),
  ];
}

/** A fee as a table has it: what each line is for, its amount, and what it comes to. */
export type SaidFee = {
  readonly lines: readonly { readonly label: string; readonly amount: string }[];
  readonly total: string;
  readonly isFree: boolean;
  /** How it is paid, in the service's own words. */
  readonly how: string;
};

export function sayReckoned({ pence, lines }: Reckoned, saying: Saying): SaidFee {
  const { words, tongue } = saying;
  const said = lines.map((line) => ({ label: sayLine(line, saying), amount: sayPence(line.pence, tongue) }));
  return { lines: said, total: sayPence(pence, tongue), isFree: pence === 0, how: words.how };
}

function sayLine(line: FeeLine, { words, tongue }: Saying): string {
  const phrases = feePhrases[tongue];
  const { item = '', items = '' } = words;
  if (line.line === 'row') return labelOf(words.rows, line.row);
  if (line.line === 'concession') return labelOf(words.concessions, line.concession);
  if (line.line === 'each')
    return phrases.counted(line.count, { item, items, each: sayPence(line.each, tongue) });
  if (line.line === 'free') return phrases.freeLine(line.count);
  if (line.line === 'band') return phrases.band(line.count, { item, items });
  return { charge: phrases.fee, least: phrases.leastLine, most: phrases.mostLine }[line.line];
}

/** Publication has checked that each has its words. */
function labelOf(words: Readonly<Record<string, string>>, name: string): string {
  return (Object.hasOwn(words, name) ? words[name] : undefined) ?? name;
}
