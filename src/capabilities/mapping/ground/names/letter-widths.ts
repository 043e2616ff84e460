/** Widths as shares of a letter's height, by what system fonts have in common; the browser's own are never much wider. */
const narrow = /[ijlI.,'’|!:;]/;
const slim = /[frt()\-\s]/;
const wide = /[mwMW]/;
const capital = /[A-Z0-9ÂÊÎÔÛŴŶ&]/;

/** How wide a text is, in pixels, at a size in pixels. */
export function widthOf(text: string, size: number): number {
  let shares = 0;
  for (const letter of text) shares += shareOf(letter);
  return shares * size;
}

function shareOf(letter: string): number {
  if (narrow.test(letter)) return 0.3;
  if (slim.test(letter)) return 0.38;
  if (wide.test(letter)) return 0.9;
  return capital.test(letter) ? 0.68 : 0.58;
}
