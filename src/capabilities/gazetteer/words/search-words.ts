/** The words of a text as they are sought: capitals without accents, apostrophes dropped, other punctuation a break. */
export function searchWords(text: string): string[] {
  // As nearly all of a file is written.
  if (/^[A-Z0-9 ]*$/.test(text)) return text.split(' ').filter((word) => word !== '');
  const capitals = text
    .normalize('NFD')
    .replaceAll(/[\p{M}'’‘`´]/gu, '')
    .replaceAll('&', ' and ')
    .toUpperCase();
  return capitals.match(/[A-Z0-9]+/g) ?? [];
}

/** Numbers to five digits, so that the order of text is the order of numbers: `FLAT 00002A` before `FLAT 00010`. */
export function padded(text: string): string {
  return text.replaceAll(/\d+/g, (digits) => digits.padStart(5, '0'));
}
