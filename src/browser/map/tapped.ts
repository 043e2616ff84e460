import type OlMap from 'ol/Map.js';
import type { MapWords } from './words.ts';

type Tapped = { readonly title: string; readonly href: string | undefined };

/** The report under a finger, if there is one within its reach. */
export const reportAt = (map: OlMap, pixel: number[]): Tapped | undefined =>
  map.forEachFeatureAtPixel(pixel, reportOf, { hitTolerance: 4 });

const reportOf = (feature: { get(name: string): unknown }): Tapped | undefined => {
  const title = feature.get('title');
  const href = feature.get('href');
  return typeof title === 'string' ? { title, href: typeof href === 'string' ? href : undefined } : undefined;
};

/** "Already reported: …", as a link when the report may be read. */
export function sayReport(said: HTMLElement, words: MapWords, { title, href }: Tapped): void {
  said.textContent = href === undefined ? words.report(title) : '';
  if (href === undefined) return;
  const link = document.createElement('a');
  link.href = href;
  link.className = 'govuk-link';
  link.textContent = words.report(title);
  said.append(link);
}
