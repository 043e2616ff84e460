/**
 * How many slips of the finger lie between two words: a letter left out, added, changed, or two that stand side by side
 * swapped. Counting stops beyond `most`, and the answer is then `most + 1`.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let rows: Rows = { before: [], last: Array.from({ length: other.length + 1 }, (_, at) => at) };
  for (let row = 1; row <= one.length; row += 1) {
    const next = nextRow(one, other, { row, ...rows });
    if (Math.min(...next) > most) return most + 1;
    rows = { before: rows.last, last: next };
  }
  return Math.min(rows.last[other.length] ?? 0, most + 1);
}

type Rows = { readonly before: readonly number[]; readonly last: readonly number[] };

/** The slips between the first `row` letters of one word and each beginning of the other (optimal string alignment). */
function nextRow(one: string, other: string, rows: Rows & { readonly row: number }): number[] {
  const { row, before, last } = rows;
  const next = [row];
  for (let at = 1; at <= other.length; at += 1) {
    const same = one[row - 1] === other[at - 1] ? 0 : 1;
    const least = Math.min(slipsAt(last, at) + 1, slipsAt(next, at - 1) + 1, slipsAt(last, at - 1) + same);
    const isSwapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
    next.push(row > 1 && at > 1 && isSwapped ? Math.min(least, slipsAt(before, at - 2) + 1) : least);
  }
  return next;
}

function slipsAt(row: readonly number[], at: number): number {
  return row[at] ?? 0;
}

/** How many slips a word of this many letters may have and still be taken for another. */
export function slipsAllowed(letters: number): number {
  if (letters < 3) return 0;
  return letters < 8 ? 1 : 2;
}

/** Which letters a word has, a bit for each: a slip changes two of them at most, which most words fail on at once. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

export function differingLetters(one: number, other: number): number {
  let [bits, count] = [one ^ other, 0];
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}
