// Letters as strokes on a grid 8 wide and 10 high, so that an icon needs no font and is the same bytes on every machine.
const strokes: Readonly<Record<string, string>> = {
  A: 'M0 10 4 0 8 10M1.6 6.5H6.4',
  B: 'M1 5H4.6A2.5 2.5 0 0 0 4.6 0H1V10H5A2.5 2.5 0 0 0 5 5',
  C: 'M7.6 2A4.4 5 0 1 0 7.6 8',
  D: 'M1 0V10H3.5A4.5 5 0 0 0 3.5 0Z',
  E: 'M7 0H1V10H7M1 5H6',
  F: 'M7 0H1V10M1 5H6',
  G: 'M7.6 2A4.4 5 0 1 0 7.8 7.4V5.4H5',
  H: 'M1 0V10M7 0V10M1 5H7',
  I: 'M4 0V10',
  J: 'M6 0V7A2.8 3 0 0 1 .6 7.4',
  K: 'M1 0V10M7 0 1 6M3.2 3.9 7.4 10',
  L: 'M1.4 0V10H7',
  M: 'M.4 10V0L4 6 7.6 0V10',
  N: 'M1 10V0L7 10V0',
  O: 'M4 0A4 5 0 0 0 4 10A4 5 0 0 0 4 0Z',
  P: 'M1 10V0H4.6A2.7 2.7 0 0 1 4.6 5.6H1',
  Q: 'M4 0A4 5 0 0 0 4 10A4 5 0 0 0 4 0ZM5 7.4 8 10.4',
  R: 'M1 10V0H4.6A2.7 2.7 0 0 1 4.6 5.4H1M4.4 5.4 7.4 10',
  S: 'M7 1.8C6.4 .6 5.2 0 4 0C2.2 0 1 1.1 1 2.6C1 6 7.2 4.2 7.2 7.5C7.2 9 5.8 10 4 10C2.4 10 1 9.2 .6 7.9',
  T: 'M.4 0H7.6M4 0V10',
  U: 'M1 0V6.6A3 3.4 0 0 0 7 6.6V0',
  V: 'M.2 0 4 10 7.8 0',
  W: 'M0 0 2 10 4 2 6 10 8 0',
  X: 'M.6 0 7.4 10M7.4 0 .6 10',
  Y: 'M.4 0 4 5.2 7.6 0M4 5.2V10',
  Z: 'M.8 0H7.2L.8 10H7.4',
};

/** One or two capital letters as SVG paths, centred in a square of `size`, in the given colour. */
export function drawInitials(initials: string, { size, ink }: { size: number; ink: string }): string {
  const letters = initials.split('');
  const scale = (size * (letters.length > 1 ? 0.4 : 0.5)) / 10;
  const width = (letters.length * 8 + (letters.length - 1) * 3.4) * scale;
  const paths = letters.map((letter, at) => {
    const left = (size - width) / 2 + at * 11.4 * scale;
    const place = `translate(${round(left)} ${round((size - 10 * scale) / 2)}) scale(${round(scale)})`;
    return `<path transform="${place}" d="${strokes[letter] ?? ''}"/>`;
  });
  return `<g fill="none" stroke="${ink}" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</g>`;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
