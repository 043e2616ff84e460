import drawQr from 'qrcode-generator';
import { html } from '#platform/html';
import type { Html } from '#platform/html';

/** Cameras want four modules of white around it. */
const quiet = 4;

/** A QR code as a picture in the page itself: dark on white in either colour scheme, and nothing is fetched. */
export function qrCode(text: string, label: string): Html {
  const code = drawQr(0, 'M');
  code.addData(text);
  code.make();
  const modules = code.getModuleCount();
  const side = modules + 2 * quiet;
  const places = Array.from({ length: modules }, (_, place) => place);
  const path = places
    .flatMap((row) =>
      places
        .filter((column) => code.isDark(row, column))
        .map((column) => `M${String(column + quiet)} ${String(row + quiet)}h1v1h-1z`),
    )
    .join('');
  return html`<svg
    role="img"
    aria-label="${label}"
    width="220"
    height="220"
    viewBox="0 0 ${side} ${side}"
    shape-rendering="crispEdges"
  >
    <rect width="${side}" height="${side}" fill="#ffffff" />
    <path d="${path}" fill="#000000" />
  </svg>`;
}
