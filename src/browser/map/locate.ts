import { onGrid } from './national-grid.ts';
import type { At } from './at.ts';

/** Asks the browser, and through it the reader, where they are; nothing is sent anywhere. */
export function locate(found: (at: At) => void, notFound: () => void): void {
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => found(onGrid(coords.longitude, coords.latitude)),
    notFound,
    { enableHighAccuracy: true, timeout: 10_000 },
  );
}
