/** Words that stay small inside a name, in English and Welsh. */
const small = new Set([
  'and',
  'at',
  'by',
  'in',
  'le',
  'next',
  'of',
  'on',
  'over',
  'the',
  'to',
  'under',
  'upon',
  'y',
  'yr',
  'ar',
  'ger',
]);

/** What stays in capitals. */
const capitals = new Set([
  'BT',
  'DIY',
  'GP',
  'HM',
  'HMRC',
  'II',
  'III',
  'IV',
  'MP',
  'NHS',
  'PO',
  'RAF',
  'RNLI',
  'TA',
  'UK',
  'YMCA',
]);

/** A name that a file writes in capitals, as a person would write it: `THE OLD MILL` becomes `The Old Mill`. */
export function inWords(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text.replaceAll(/[^\s,/()-]+/g, (word, at: number) =>
    inWord(word, /(^|[,(])\s*$/.test(text.slice(0, at))),
  );
}

function inWord(word: string, first: boolean): string {
  if (/\d/.test(word) || capitals.has(word)) return word;
  const lower = word.toLowerCase();
  if (!first && small.has(lower)) return lower;
  return `${lower.charAt(0).toUpperCase()}${lower.slice(1)}`.replace(
    /^(O['’]|Mc)(\p{L})/u,
    (_all, prefix: string, letter: string) => prefix + letter.toUpperCase(),
  );
}
