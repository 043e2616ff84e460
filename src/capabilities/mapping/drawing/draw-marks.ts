import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { tenths } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { colours } from './map-colours.ts';
import type { Mark } from './mark.ts';
import { pixelOf } from './view.ts';
import type { View } from './view.ts';

/** Our own places: the only saturated thing on the map. The chosen one is drawn last and larger, as a pin. */
export function drawMarks({ view }: Drawing, marks: readonly Mark[], colour: string): readonly Html[] {
  const inOrder = marks.toSorted((one, other) => rankOf(one) - rankOf(other));
  return inOrder.map(({ point, chosen, letter }) => {
    const [x, y] = pixelOf(view, point).map(tenths);
    if (letter !== undefined) return drawLetter(`translate(${x} ${y})`, letter, colour);
    if (!chosen)
      return html`<circle
        cx="${x}"
        cy="${y}"
        r="6"
        fill="${colour}"
        stroke="${colours.paper}"
        stroke-width="2"
      />`;
    const place = `translate(${x} ${y})`;
    return html`<g transform="${place}"
      ><path
        d="M0 0C-3 -9 -11 -13 -11 -21A11 11 0 0 1 11 -21C11 -13 3 -9 0 0z"
        fill="${colour}"
        stroke="${colours.paper}"
        stroke-width="2" /><circle cy="-21" r="4" fill="${colours.paper}"
    /></g>`;
  });
}

/** Letters stand over everything, since a list means them. */
function rankOf({ chosen, letter }: Mark): number {
  return letter === undefined ? Number(chosen ?? false) : 2;
}

/** A disc that bears a letter, large enough to be read. */
function drawLetter(place: string, letter: string, colour: string): Html {
  return html`<g transform="${place}"
    ><circle r="10" fill="${colour}" stroke="${colours.paper}" stroke-width="2" /><text
      y="4"
      text-anchor="middle"
      font-size="12"
      font-weight="bold"
      fill="${colours.paper}"
      >${letter}</text
    ></g
  >`;
}

/** A cross with an open middle, so that the place under it stays visible. */
export function drawCross({ width, height }: View): Html {
  const place = `translate(${tenths(width / 2)} ${tenths(height / 2)})`;
  const arms = 'M-22 0H-5M5 0H22M0 -22V-5M0 5V22';
  return html`<g transform="${place}" fill="none" stroke-linecap="round"
    ><path d="${arms}" stroke="${colours.paper}" stroke-width="6" /><path
      d="${arms}"
      stroke="${colours.ink}"
      stroke-width="2.5" /><circle r="1.6" fill="${colours.ink}" stroke="${colours.paper}"
  /></g>`;
}

const lengths = [10, 20, 50, 100, 200, 500, 1_000, 2_000];

/** How long a hundred metres are here; the unit is the same word in both languages. */
export function drawScale({ scale, height }: View): Html {
  const metres = lengths.findLast((length) => length / scale <= 110) ?? lengths[0] ?? 10;
  const label = metres >= 1_000 ? `${metres / 1_000} km` : `${metres} m`;
  const path = `M10 ${height - 14}v5h${tenths(metres / scale)}v-5`;
  return html`<g
    ><path d="${path}" fill="none" stroke="${colours.halo}" stroke-width="4" /><path
      d="${path}"
      fill="none"
      stroke="${colours.name}"
      stroke-width="1.4"
    /><text x="14" y="${height - 13}" font-size="11" fill="${colours.name}">${label}</text></g
  >`;
}
