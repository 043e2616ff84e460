import type { Figures } from '#capabilities/cases';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { HubVisit } from '../kit.ts';
import { said } from '../says/count.ts';
import type { figuresWords } from './figures.words.ts';

type Beside = { readonly most: number; readonly words: (typeof figuresWords)['en'] };

const width = 160;
const height = 10;

/** A bar as long as there are open cases, of the longest; what presses stands first. */
export function barView(
  { tongue }: HubVisit,
  { open, late, today, soon }: Figures,
  { most, words }: Beside,
): Html {
  const rest = open - late - today - soon;
  const parts = [
    { count: late, kind: 'late' },
    { count: today + soon, kind: 'soon' },
    { count: rest, kind: 'rest' },
  ];
  const ends = parts.map((_part, at) => parts.slice(0, at).reduce((sum, { count }) => sum + count, 0));
  const along = (count: number) => String(Math.round((count / most) * width * 10) / 10);
  const label = words.standsAs(said(late, tongue), said(today + soon, tongue), said(rest, tongue));
  return html`<svg
    class="parts"
    role="img"
    aria-label="${label}"
    width="${String(width)}"
    height="${String(height)}"
    viewBox="0 0 ${String(width)} ${String(height)}"
  >
    ${parts.map(
      ({ count, kind }, at) =>
        count > 0 &&
        html`<rect
          class="${kind}"
          x="${along(ends[at] ?? 0)}"
          y="0"
          width="${along(count)}"
          height="${String(height)}"
        />`,
    )}
  </svg>`;
}
