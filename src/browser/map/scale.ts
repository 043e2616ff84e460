const lengths = [5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000];
const mostPixels = 110;

/** Says how long a line of so many pixels is on the ground. */
export function sayScale(element: HTMLElement, metres: number): void {
  const length = lengths.findLast((one) => one / metres <= mostPixels) ?? lengths[0] ?? 5;
  const pixels = Math.round(length / metres);
  element.textContent = length >= 1_000 ? `${length / 1_000} km` : `${length} m`;
  element.style.setProperty('width', `${pixels}px`);
}
